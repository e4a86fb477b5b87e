import { z } from 'zod';

/** A file attached to a ticket holds at most this many bytes: 25 MiB. */
export const ATTACHMENT_BYTES_MAX = 25 * 1024 * 1024;

/** The longest name of an attachment, in characters. */
const NAME_LENGTH_MAX = 150;

/** What an attachment is, as far as its name tells. */
export type AttachmentSort =
  | 'image'
  | 'pdf'
  | 'document'
  | 'sheet'
  | 'slides'
  | 'text'
  | 'mail'
  | 'archive'
  | 'audio'
  | 'video'
  | 'other';

/** The SHA-256 of a file's bytes: 64 lower-case hexadecimal digits. Names the bytes wherever they are kept. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A media type without parameters, as in `image/png`. */
export const mediaTypeSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/);

/** Files that a system may run when they are opened: never attached, and never opened if they came all the same. */
const EXECUTABLE: ReadonlySet<string> = new Set(
  (
    'exe com scr pif cpl msi msp msix appx bat cmd ps1 psm1 vbs vbe js jse mjs ws wsf wsc wsh hta sct reg inf scf lnk url ' +
    'dll ocx sys drv jar jnlp sh bash zsh csh ksh run elf appimage deb rpm apk app command dmg pkg desktop ' +
    'application gadget chm hlp settingcontent-ms library-ms search-ms xll xla xlam iso img'
  ).split(' '),
);

/** What is known of a file by its extension. */
const KNOWN: Readonly<Record<string, readonly [AttachmentSort, string]>> = {
  png: ['image', 'image/png'],
  jpg: ['image', 'image/jpeg'],
  jpeg: ['image', 'image/jpeg'],
  gif: ['image', 'image/gif'],
  webp: ['image', 'image/webp'],
  bmp: ['image', 'image/bmp'],
  tif: ['image', 'image/tiff'],
  tiff: ['image', 'image/tiff'],
  heic: ['image', 'image/heic'],
  svg: ['image', 'image/svg+xml'],
  pdf: ['pdf', 'application/pdf'],
  doc: ['document', 'application/msword'],
  docx: ['document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  odt: ['document', 'application/vnd.oasis.opendocument.text'],
  rtf: ['document', 'application/rtf'],
  xls: ['sheet', 'application/vnd.ms-excel'],
  xlsx: ['sheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ods: ['sheet', 'application/vnd.oasis.opendocument.spreadsheet'],
  csv: ['sheet', 'text/csv'],
  ppt: ['slides', 'application/vnd.ms-powerpoint'],
  pptx: ['slides', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  odp: ['slides', 'application/vnd.oasis.opendocument.presentation'],
  txt: ['text', 'text/plain'],
  log: ['text', 'text/plain'],
  xml: ['text', 'application/xml'],
  json: ['text', 'application/json'],
  eml: ['mail', 'message/rfc822'],
  msg: ['mail', 'application/vnd.ms-outlook'],
  p7m: ['document', 'application/pkcs7-mime'],
  zip: ['archive', 'application/zip'],
  '7z': ['archive', 'application/x-7z-compressed'],
  gz: ['archive', 'application/gzip'],
  mp3: ['audio', 'audio/mpeg'],
  wav: ['audio', 'audio/wav'],
  mp4: ['video', 'video/mp4'],
  webm: ['video', 'video/webm'],
};

/** The extension of a name, lower case, without its dot; empty when there is none. */
function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase().trim() ?? '';
}

/** What a file is, by the extension of its name. */
export function sortOfFile(name: string): AttachmentSort {
  return knownOf(name)?.[0] ?? 'other';
}

/** The media type of a file by the extension of its name: that of mere bytes where nothing better is known. */
export function mediaTypeOf(name: string): string {
  return knownOf(name)?.[1] ?? 'application/octet-stream';
}

/** Whether a file of that name may be run by opening it. */
export function isExecutableName(name: string): boolean {
  return EXECUTABLE.has(extensionOf(cleanFileName(name)));
}

/**
 * A name that can be shown and given to a file on any system: without folders, without characters that cannot be seen or
 * that turn the reading round, and not too long. Its extension stays. Empty when nothing of it is left.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(plain);
}

function knownOf(name: string): readonly [AttachmentSort, string] | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(KNOWN, extension) ? KNOWN[extension] : undefined;
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= NAME_LENGTH_MAX) return name;
  const extension = extensionOf(name);
  const end = extension !== '' && extension.length <= 20 ? `.${extension}` : '';
  return `${characters.slice(0, NAME_LENGTH_MAX - end.length).join('')}${end}`;
}
