import type { FileType } from '#shared/host/dialog.ts';

/** The extension of each kind of file, with its dot; empty where it may be any. */
export const EXTENSIONS: Readonly<Record<FileType, string>> = {
  workbook: '.xlsx',
  page: '.html',
  backup: '.gz',
  attachment: '',
  table: '.xlsx',
};

/** The extensions, with their dot, of the files that are shown to choose from; any where there are none. */
export function shownExtensions(type: FileType): readonly string[] {
  if (type === 'table') return ['.xlsx', '.csv', '.txt', '.tsv'];
  return EXTENSIONS[type] === '' ? [] : [EXTENSIONS[type]];
}

/** Windows keeps these names for devices, with any extension and blanks before it; refused everywhere: files travel. */
const DEVICE_NAME = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³]) *(\.|$)/i;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN_CHARACTERS = /[<>:"/\\|?*\u0000-\u001f\u007f]/;

/** The longest name that Linux, macOS and Windows all take, in bytes. */
const NAME_BYTES_MAX = 255;

/** The name under which a file of `type` is saved: with its extension; `null` when no system should have such a name. */
export function completeFileName(name: string, type: FileType): string | null {
  const trimmed = name.trim();
  const extension = EXTENSIONS[type];
  const complete = trimmed.toLowerCase().endsWith(extension) ? trimmed : trimmed + extension;
  const stem = complete.slice(0, complete.length - extension.length);
  return isPlainName(stem) && Buffer.byteLength(complete) <= NAME_BYTES_MAX ? complete : null;
}

/** Whether a folder may be made under `name` on any system. */
export function isFolderName(name: string): boolean {
  return isPlainName(name) && Buffer.byteLength(name) <= NAME_BYTES_MAX;
}

function isPlainName(name: string): boolean {
  if (name === '' || /^\.|[. ]$/.test(name)) return false;
  return !FORBIDDEN_CHARACTERS.test(name) && !DEVICE_NAME.test(name);
}
