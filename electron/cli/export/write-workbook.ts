import { createWorkbookService } from '#electron/host/workbook/workbook-service.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { rowBatches } from '#shared/reports/row-batches.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type { CommandLineParts } from '#electron/cli/session.ts';

const ROWS_A_BATCH = 1_000;

/** Writes a workbook where it will stand, whole or not at all. */
export async function writeWorkbook(
  { createWorkbookWorker, clock }: Pick<CommandLineParts, 'createWorkbookWorker' | 'clock'>,
  path: string,
  content: WorkbookContent,
): Promise<Result<null>> {
  const service = createWorkbookService({ createWorker: createWorkbookWorker, now: () => clock.now() });
  try {
    const opened = await service.open(path, content.plan);
    if (!opened.ok) return opened;
    const { workbookId } = opened.value;
    for await (const { sheet, rows } of rowBatches(content, ROWS_A_BATCH)) {
      const added = await service.append(workbookId, sheet, rows);
      if (!added.ok) return added;
    }
    const closed = await service.close(workbookId, () => undefined);
    return closed.ok ? done(null) : closed;
  } finally {
    await service.closeAll();
  }
}
