import { refuse, type Result } from '#shared/domain/refusal.ts';
import { ROWS_PER_CALL } from '#shared/host/workbook.ts';
import { rowBatches } from '#shared/reports/row-batches.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type {
  ExportedFile,
  ExportProgress,
  WorkbookExporter,
} from '#renderer/features/report/workbook-exporter.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { askWhereToSave, type ChosenFile, type SaveDialogStore } from './save-file/save-dialogs.ts';

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** Sends the rows to the writer; the workbook is given up at the first refusal, so that nothing half done stays. */
async function send(
  host: HostClient,
  workbookId: string,
  content: WorkbookContent,
  { signal, onProgress }: Watch,
): Promise<Result<null>> {
  let done = 0;
  for await (const { sheet, rows } of rowBatches(content, ROWS_PER_CALL)) {
    if (signal.aborted) return refuse('workbook-cancelled');
    const added = await host.call('workbook.append', {
      workbookId,
      sheet,
      rows: rows.map((row) => [...row]),
    });
    if (!added.ok) return added;
    done += rows.length;
    onProgress({ done, total: Math.max(done, content.totalRows) });
  }
  return signal.aborted ? refuse('workbook-cancelled') : { ok: true, value: null };
}

async function write(
  host: HostClient,
  { grant }: ChosenFile,
  content: WorkbookContent,
  watch: Watch,
): Promise<Result<ExportedFile>> {
  const opened = await host.call('workbook.open', { grant, plan: content.plan });
  if (!opened.ok) return opened;
  const { workbookId } = opened.value;
  const giveUp = () => host.call('workbook.cancel', { workbookId });
  const sent = await send(host, workbookId, content, watch).catch(async (error: unknown) => {
    await giveUp();
    throw error;
  });
  if (!sent.ok) {
    await giveUp();
    return sent;
  }
  const closed = await host.call('workbook.close', { workbookId, progressId: workbookId });
  if (!closed.ok) return closed;
  const { path, rows } = closed.value;
  return { ok: true, value: { path, rows, reveal: () => host.call('files.reveal', { grant }) } };
}

/** Writes workbooks through the host, where the person chooses. */
export function createWorkbookExporter(host: HostClient, dialogs: SaveDialogStore): WorkbookExporter {
  return {
    export: async (suggestedName, content, watch) => {
      const chosen = await askWhereToSave(host, dialogs, 'workbook', suggestedName);
      if (!chosen.ok || chosen.value === null) return chosen as Result<null>;
      return write(host, chosen.value, await content(), watch);
    },
  };
}
