import type { Worker } from 'node:worker_threads';
import { freshSecret } from '#electron/host/secret.ts';
import { createThreadClient, type ThreadClient } from '#electron/host/workbook/thread-client.ts';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { TableLook } from '#shared/host/import.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { ReadingAnswer, ReadingRequest } from './reading-thread.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** Reads files of tables off the caller's thread, row after row: a file is never whole in memory. */
export interface ImportService {
  /** Begins to read the file at `path`. */
  open(path: string): HostResult<'import.open'>;
  /** Looks through the whole file. */
  look(importId: string, report: ReportProgress): Answer<TableLook>;
  /** Rows in order: going back reads the sheet again. */
  rows(importId: string, sheet: number, from: number, count: number): Answer<HostResult<'import.rows'>>;
  /** Stops reading, also in the middle. */
  close(importId: string): Answer<object>;
  /** Stops reading every file: the console is closing. */
  closeAll(): Promise<void>;
}

interface OpenImport {
  readonly path: string;
  readonly client: ThreadClient<ReadingRequest, ReadingAnswer>;
}

const CANCELLED: HostRefusal = { code: 'import-cancelled', data: {} };

/**
 * Makes the service. `createWorker` starts a thread on the bundled `workbook-worker.ts`: each file has its own, which
 * ends with it.
 */
export function createImportService(createWorker: () => Worker): ImportService {
  const imports = new Map<string, OpenImport>();

  async function release(importId: string): Promise<void> {
    const found = imports.get(importId);
    imports.delete(importId);
    await found?.client.end(CANCELLED);
  }

  return {
    open(path) {
      const importId = freshSecret();
      imports.set(importId, { path, client: createThreadClient(createWorker()) });
      return { importId };
    },
    async look(importId, report) {
      const found = imports.get(importId);
      if (found === undefined) return refuse('import-unknown');
      const { path, client } = found;
      const looked = await client.ask({ act: 'look', path }, (rows) => report({ done: rows, total: null }));
      if (looked.ok) return done(looked.value as TableLook);
      await release(importId);
      return looked;
    },
    async rows(importId, sheet, from, count) {
      const found = imports.get(importId);
      if (found === undefined) return refuse('import-unknown');
      const read = await found.client.ask({ act: 'rows', sheet, from, count });
      return read.ok ? done({ lines: [...(read.value as readonly ImportLine[])] }) : read;
    },
    async close(importId) {
      await release(importId);
      return done({});
    },
    async closeAll() {
      await Promise.all([...imports.keys()].map(release));
    },
  };
}
