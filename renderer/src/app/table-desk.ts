import type { Result } from '#shared/domain/refusal.ts';
import { IMPORT_ROWS_PER_CALL } from '#shared/host/import.ts';
import type { OpenTable, TableDesk } from '#renderer/features/import/table-desk.ts';
import type { WorkbookExporter } from '#renderer/features/report/workbook-exporter.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { askWhatToOpen, type ChosenFile, type SaveDialogStore } from './save-file/save-dialogs.ts';

/** Files of tables, read through the host. */
export function createTableDesk(
  host: HostClient,
  dialogs: SaveDialogStore,
  exporter: WorkbookExporter,
): TableDesk {
  return {
    async choose() {
      const chosen = await askWhatToOpen(host, dialogs, 'table');
      if (!chosen.ok) return chosen;
      return chosen.value === null ? { ok: true, value: null } : openTable(host, chosen.value);
    },
    save: (name, content) =>
      exporter.export(name, () => Promise.resolve(content), {
        signal: new AbortController().signal,
        onProgress: () => undefined,
      }),
  };
}

async function openTable(host: HostClient, { grant, path }: ChosenFile): Promise<Result<OpenTable>> {
  const opened = await host.call('import.open', { grant });
  if (!opened.ok) return opened;
  const { importId } = opened.value;
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  return {
    ok: true,
    value: {
      name,
      async look(report) {
        const stop = host.onProgress(importId, ({ done }) => report(done));
        const looked = await host.call('import.look', { importId, progressId: importId });
        stop();
        return looked;
      },
      async rows(sheet, from) {
        const read = await host.call('import.rows', { importId, sheet, from, count: IMPORT_ROWS_PER_CALL });
        return read.ok ? { ok: true, value: read.value.lines } : read;
      },
      close: () => void host.call('import.close', { importId }),
    },
  };
}
