import { refuseAct } from '#shared/domain/act-refusals.ts';
import { ATTACHMENT_BYTES_MAX, cleanFileName, isExecutableName } from '#shared/domain/attachment.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { AttachmentDesk, KeptFile } from './attachment-desk.ts';

/** A file that the page was given, and the name that it is to have. */
export interface GivenFile {
  readonly file: File;
  readonly name: string;
}

/** Keeps a file's bytes, unless it is clear already that the file will not be attached. */
export async function keepFile(desk: AttachmentDesk, { file, name }: GivenFile): Promise<Result<KeptFile>> {
  const plain = cleanFileName(name);
  if (plain === '') return refuseAct('attachment-unnamed', {});
  if (isExecutableName(plain)) return refuseAct('attachment-executable', { name: plain });
  const limit = ATTACHMENT_BYTES_MAX;
  return file.size > limit
    ? refuseAct('attachment-too-large', { name: plain, limit })
    : desk.take(file, plain);
}
