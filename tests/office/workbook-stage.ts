import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, onTestFinished } from 'vitest';
import { createWorkbookService, type WorkbookService } from '#electron/host/workbook/workbook-service.ts';
import { bundleWorkbookWorker } from './workbook-worker.ts';

/** What the properties of the workbooks of a test bear. */
export const CREATED = Date.UTC(2026, 11, 31, 17, 30);

/** A test's own folder and service, gone when the test ends. */
export interface Stage {
  readonly folder: string;
  /** Where the test's workbook goes: nothing is there yet. */
  readonly path: string;
  readonly service: WorkbookService;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'presidio-workbook-'));
}

/** Bundles the writing thread, once for a file of tests. Gives what makes the stage of each test. */
export async function prepareStages(): Promise<(createWorker?: () => Worker) => Stage> {
  const bundle = temporaryFolder();
  afterAll(() => {
    rmSync(bundle, { recursive: true });
  });
  const bundled = await bundleWorkbookWorker(bundle);
  return (createWorker = bundled) => {
    const folder = temporaryFolder();
    const service = createWorkbookService({ createWorker, now: () => CREATED });
    onTestFinished(async () => {
      await service.closeAll();
      rmSync(folder, { recursive: true });
    });
    return { folder, path: join(folder, 'registro.xlsx'), service };
  };
}
