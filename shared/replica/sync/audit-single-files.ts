import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readClaimHeader, readSpaceHeader } from '#shared/replica/codec/read-header.ts';
import { parseClaimName, parseNackName, parseSpaceRecordName } from '#shared/replica/share/space-paths.ts';
import type { AuditContext } from './audit-context.ts';
import { inParallel } from './in-parallel.ts';
import { readNamed, unlessOfOneFile } from './read-named.ts';
import { SYNC } from './sync-constants.ts';

/** A larger attachment is not read. */
const ATTACHMENT_BYTES_MAX = 256 * 1024 * 1024;

/** Reads the records of the space. */
export async function auditSpaceRecords(
  { share, space, notes }: AuditContext,
  directory: string,
  files: readonly string[],
): Promise<void> {
  for (const file of files) {
    const name = parseSpaceRecordName(file);
    if (name === undefined) continue;
    const path = `${directory}/${file}`;
    const found = await readNamed(share, {
      path,
      tag: name.tag,
      maxBytes: SYNC.recordFileBytes,
      publicKey: null,
    });
    if (found.found !== 'file') {
      notes.find('worn', path, 'file-damaged');
      continue;
    }
    const header = readSpaceHeader(found.file, name);
    if (!header.ok)
      notes.find(header.refusal.code === 'file-newer' ? 'note' : 'suspect', path, header.refusal.code);
    else if (header.value.sp !== space) notes.find('suspect', path, 'other-space');
  }
}

/** Reads the claims of one bucket: `num/<series>/<bucket>`. One that cannot be read burned its number, no more. */
export async function auditClaims(
  context: AuditContext,
  directory: string,
  files: readonly string[],
): Promise<void> {
  const series = directory.split('/')[1] ?? '';
  await inParallel(files, SYNC.parallel, async (file) => {
    const n = parseClaimName(file);
    if (n === undefined || context.notes.isOver()) return;
    await auditClaim(context, `${directory}/${file}`, { series, n });
  });
}

async function auditClaim(
  { share, space, notes, certificates }: AuditContext,
  path: string,
  place: { readonly series: string; readonly n: number },
): Promise<void> {
  const read = (key: string | null) =>
    unlessOfOneFile(share.read(path, SYNC.claimFileBytes, key), { found: 'nothing' } as const);
  const found = await read(null);
  const header = found.found === 'file' ? readClaimHeader(found.file, { ...place, space }) : undefined;
  if (header?.ok !== true) {
    notes.find('note', path, 'claim-unreadable');
    return;
  }
  notes.count('claims');
  const publicKey = (await certificates.of(header.value.r))?.header.pk;
  const checked = publicKey === undefined ? undefined : await read(publicKey);
  const isSigned = checked?.found === 'file' && checked.file.signature === 'valid';
  if (!isSigned) notes.find('suspect', path, 'signature-invalid');
}

/** Notes what consoles complain of. */
export function auditComplaints({ notes }: AuditContext, directory: string, files: readonly string[]): void {
  for (const file of files) {
    if (parseNackName(file) === undefined) continue;
    notes.count('complaints');
    notes.find('note', `${directory}/${file}`, 'complaint');
  }
}

/** Reads the attachments of one directory: each is named after its content. */
export async function auditAttachments(
  { share, notes }: AuditContext,
  directory: string,
  files: readonly string[],
): Promise<void> {
  // One at a time: an attachment may be large.
  for (const file of files) {
    if (notes.isOver()) return;
    const path = `${directory}/${file}`;
    const bytes = await unlessOfOneFile(share.get(path, ATTACHMENT_BYTES_MAX), null);
    const isWhole = bytes !== null && bytesToHex(sha256(bytes)) === file;
    if (isWhole) notes.count('attachments');
    else notes.find('lost', path, 'attachment-damaged');
  }
}
