import type { HostClient } from '#renderer/platform/host-client.ts';
import type { SavePage } from '#renderer/state/page-saver.ts';
import { askWhereToSave, type SaveDialogStore } from './save-file/save-dialogs.ts';

/** Saves pages through the host, where the person chooses. */
export function createPageSaver(host: HostClient, dialogs: SaveDialogStore): SavePage {
  return async (suggestedName, page) => {
    const chosen = await askWhereToSave(host, dialogs, 'page', suggestedName);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return { ok: true, value: null };
    const { grant } = chosen.value;
    const saved = await host.call('files.saveText', { grant, text: page });
    if (!saved.ok) return saved;
    const reveal = () => host.call('files.reveal', { grant });
    return { ok: true, value: { path: saved.value.path, reveal } };
  };
}
