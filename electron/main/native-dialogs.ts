import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { DialogChoice, Dialogs } from '#electron/host/dialogs/dialogs.ts';
import { EXTENSIONS, shownExtensions } from '#electron/host/dialogs/file-name.ts';
import { done } from '#shared/domain/refusal.ts';
import type { FileType } from '#shared/host/dialog.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

const CANCELLED: DialogChoice = { outcome: 'cancelled' };

/** The system's own dialogs, over the console's window. They never ask the page, so that answers are not looked at. */
export function createNativeDialogs(
  dialog: Dialog,
  window: BrowserWindow,
  names: Catalogue['host']['fileTypes'],
): Dialogs {
  async function askWhereToSave(type: FileType, defaultPath: string): Promise<DialogChoice> {
    const filters = [filterOf(type, names)];
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
    if (canceled) return CANCELLED;
    const path = withExtension(filePath, type);
    // Some systems leave the extension to us: they asked nothing about the file that stands under the whole name.
    if (path !== filePath && existsSync(path)) return askWhereToSave(type, path);
    return { outcome: 'chosen', path };
  }

  return {
    saveFile: async ({ type, suggestedName }) =>
      done(await askWhereToSave(type, withExtension(suggestedName, type))),
    async openFile({ type }) {
      const filters = [filterOf(type, names)];
      const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] });
      const [path] = filePaths;
      return done(path === undefined ? CANCELLED : { outcome: 'chosen', path });
    },
    async chooseFolder() {
      const properties = ['openDirectory', 'createDirectory'] as const;
      const { filePaths } = await dialog.showOpenDialog(window, { properties: [...properties] });
      const [path] = filePaths;
      return done(path === undefined ? CANCELLED : { outcome: 'chosen', path });
    },
  };
}

function filterOf(type: FileType, names: Catalogue['host']['fileTypes']): FileFilter {
  const extensions = shownExtensions(type).map((extension) => extension.slice(1));
  return { name: names[type], extensions: extensions.length === 0 ? ['*'] : extensions };
}

function withExtension(path: string, type: FileType): string {
  const extension = EXTENSIONS[type];
  return extension === '' || extname(path).toLowerCase() === extension ? path : path + extension;
}
