import { readChunkHeader, readSnapshotHeader } from '#shared/replica/codec/read-header.ts';
import { readIndexLines, type SnapshotChunk } from '#shared/replica/codec/snapshot-index.ts';
import {
  chunkPath,
  parseSnapshotName,
  type SnapshotName,
  snapshotPath,
} from '#shared/replica/share/space-paths.ts';
import type { AuditContext } from './audit-context.ts';
import { readNamed } from './read-named.ts';
import { SYNC } from './sync-constants.ts';

/** The chunks that the snapshots name, by tag. */
export type NamedChunks = Map<string, SnapshotChunk>;

const CHUNK = /^([0-9a-z]{16})\.chk$/;

/** Reads the indexes of snapshots, and gathers the chunks that they name. Snapshots can be made again: none is a loss. */
export async function auditIndexes(context: AuditContext, files: readonly string[]): Promise<NamedChunks> {
  const { notes } = context;
  const named: NamedChunks = new Map();
  for (const name of files.flatMap((file) => parseSnapshotName(file) ?? [])) {
    if (notes.isOver()) break;
    const chunks = await readIndex(context, name);
    if (typeof chunks === 'string') {
      notes.find(chunks === 'file-damaged' ? 'worn' : 'suspect', snapshotPath(name), chunks);
      continue;
    }
    notes.count('snapshots');
    for (const chunk of chunks) named.set(chunk.tag, chunk);
  }
  return named;
}

/** Reads the chunks of one directory. */
export async function auditChunks(
  { share, space, notes }: AuditContext,
  files: readonly string[],
  named: NamedChunks,
): Promise<void> {
  const tags = files.flatMap((name) => CHUNK.exec(name)?.[1] ?? []);
  // One at a time: a chunk is large.
  for (const tag of tags) {
    if (notes.isOver()) return;
    const path = chunkPath(tag);
    const found = await readNamed(share, { path, tag, maxBytes: SYNC.chunkFileBytes, publicKey: null });
    const chunk = named.get(tag);
    named.delete(tag);
    if (found.found !== 'file') notes.find('worn', path, 'file-damaged');
    else if (!readChunkHeader(found.file, { space }).ok) notes.find('suspect', path, 'file-forged');
    else if (chunk !== undefined && isOther(chunk, found.file)) notes.find('suspect', path, 'chunk-other');
    else notes.count('chunks');
  }
}

/** Notes the chunks that snapshots name and that no directory has. */
export function noteMissingChunks({ notes }: AuditContext, named: NamedChunks): void {
  for (const tag of [...named.keys()].sort()) notes.find('worn', chunkPath(tag), 'chunk-missing');
}

function isOther(
  chunk: SnapshotChunk,
  file: { readonly digest: string; readonly lines: readonly string[] },
): boolean {
  return chunk.digest !== file.digest || chunk.count !== file.lines.length;
}

async function readIndex(
  { share, space, certificates }: AuditContext,
  name: SnapshotName,
): Promise<readonly SnapshotChunk[] | string> {
  const publicKey = (await certificates.of(name.replica))?.header.pk;
  if (publicKey === undefined) return 'certificate-missing';
  const path = snapshotPath(name);
  const found = await readNamed(share, { path, tag: name.tag, maxBytes: SYNC.indexFileBytes, publicKey });
  if (found.found !== 'file') return found.found === 'unusable' ? found.refusal.code : 'file-damaged';
  if (found.file.signature !== 'valid') return 'signature-invalid';
  const header = readSnapshotHeader(found.file, { ...name, space });
  if (!header.ok) return header.refusal.code;
  return readIndexLines(found.file.lines)?.chunks ?? 'file-forged';
}
