import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { freshSecret } from '#electron/host/secret.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { Cell, WorkbookPlan } from '#shared/reports/workbook-plan.ts';
import { targetOf } from './replacement-file.ts';
import { createWriterClient, type WriterClient } from './writer-client.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** Writes workbooks off the caller's thread. A file is seen under its name only once it is complete and on the disk. */
export interface WorkbookService {
  /** Begins a workbook that will stand at `path` (absolute). */
  open(path: string, plan: WorkbookPlan): Answer<HostResult<'workbook.open'>>;
  /**
   * Adds rows to a sheet, in the plan's order. Resolves when more may be sent. A batch refused as `argument-invalid`
   * leaves no row behind and the writing may go on; after any other refusal the workbook is gone.
   */
  append(workbookId: string, sheet: number, rows: readonly (readonly Cell[])[]): Answer<object>;
  /** Completes the file and puts it in place. After a refusal the workbook is gone and what was at `path` stays. */
  close(workbookId: string, report: ReportProgress): Answer<HostResult<'workbook.close'>>;
  /** Gives up a workbook: nothing of it is left. */
  cancel(workbookId: string): Answer<object>;
  /** Gives up every workbook: the console is closing. */
  closeAll(): Promise<void>;
}

/** What the service is made of. */
export interface WorkbookServiceParts {
  /** Starts a thread on the bundled `workbook-worker.ts`. Each workbook has its own, which ends with it. */
  readonly createWorker: () => Worker;
  /** The present moment, UTC milliseconds: the file's properties bear it. */
  readonly now: () => number;
}

interface OpenWorkbook {
  readonly path: string;
  readonly temporary: string;
  readonly client: WriterClient;
  rows: number;
}

const CANCELLED: HostRefusal = { code: 'workbook-cancelled', data: {} };

/** Makes the service. */
export function createWorkbookService({ createWorker, now }: WorkbookServiceParts): WorkbookService {
  const workbooks = new Map<string, OpenWorkbook>();

  /** Ends a workbook's thread and whatever it left behind: a finished one left nothing. */
  async function release(workbookId: string, why: HostRefusal): Promise<void> {
    const workbook = workbooks.get(workbookId);
    workbooks.delete(workbookId);
    await workbook?.client.end(why);
    // Windows may hold the file for a moment after the thread that wrote it has ended.
    if (workbook) await rm(workbook.temporary, { force: true, maxRetries: 5, retryDelay: 100 });
  }

  return {
    async open(path, plan) {
      const workbookId = freshSecret();
      const temporary = await temporaryFor(path, workbookId);
      const client = createWriterClient(createWorker());
      workbooks.set(workbookId, { path, temporary, client, rows: 0 });
      const target = { path, temporary, plan, createdAt: now() };
      const opened = await client.ask({ act: 'open', target });
      if (opened.ok) return done({ workbookId });
      await release(workbookId, opened.refusal);
      return opened;
    },
    async append(workbookId, sheet, rows) {
      const workbook = workbooks.get(workbookId);
      if (!workbook) return refuse('workbook-unknown');
      const added = await workbook.client.ask({ act: 'append', sheet, rows });
      if (added.ok) {
        workbook.rows += rows.length;
        return done({});
      }
      if (added.refusal.code !== 'argument-invalid') await release(workbookId, added.refusal);
      return added;
    },
    async close(workbookId, report) {
      const workbook = workbooks.get(workbookId);
      if (!workbook) return refuse('workbook-unknown');
      report({ done: workbook.rows, total: null });
      const closed = await workbook.client.ask({ act: 'close' });
      await release(workbookId, CANCELLED);
      if (!closed.ok) return closed;
      report({ done: closed.value.rows, total: closed.value.rows });
      return done({ path: workbook.path, ...closed.value });
    },
    async cancel(workbookId) {
      if (!workbooks.has(workbookId)) return refuse('workbook-unknown');
      await release(workbookId, CANCELLED);
      return done({});
    },
    async closeAll() {
      await Promise.all([...workbooks.keys()].map((workbookId) => release(workbookId, CANCELLED)));
    },
  };
}

/** A hidden file beside the one that will be replaced. What may be wrong with that one, the thread will find and say. */
async function temporaryFor(path: string, workbookId: string): Promise<string> {
  const target = await targetOf(path).catch(() => path);
  return join(dirname(target), `.presidio-${workbookId.slice(0, 16)}.tmp`);
}
