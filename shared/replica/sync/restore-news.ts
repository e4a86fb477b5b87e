import type { ReplicaId } from '#shared/domain/identity.ts';
import { fileTag } from '#shared/replica/codec/file-tag.ts';
import {
  certificatePath,
  DIRECTORIES,
  parseCertificateName,
  parseHeadName,
} from '#shared/replica/share/space-paths.ts';
import { ownCertificate } from './own-certificate.ts';
import type { SyncParts } from './sync-parts.ts';
import { type HeadRow, readConsoles } from './sync-rows.ts';

/**
 * Puts back the newest known head of every other console that the listing shows no more: the folder lost it, and a
 * console that is no longer at work cannot announce itself again. A listing may miss names: the same bytes under the
 * same name harm nobody.
 *
 * @returns how many were put back.
 */
export async function restoreHeads(parts: SyncParts, names: readonly string[]): Promise<number> {
  const { replica } = await parts.store.ledger();
  const listed = newestListed(names);
  let restored = 0;
  for (const known of await readConsoles(parts.store)) {
    const isThere = (listed.get(known.replica) ?? 0) >= known.hq;
    if (known.replica === replica || isThere) continue;
    const rows = await parts.store.syncRows('heads', { prefix: `${known.replica}.` });
    const newest = rows.find(({ value }) => (value as unknown as HeadRow).hq === known.hq);
    if (newest?.bytes === undefined) continue;
    await parts.share.put(`${DIRECTORIES.heads}/${newest.key}`, newest.bytes);
    restored += 1;
  }
  return restored;
}

/**
 * Puts back every certificate that is kept here and that a listing shows no more: without it nobody new could read what
 * its console published.
 *
 * @returns how many were put back.
 */
export async function restoreCertificates(parts: SyncParts): Promise<number> {
  const { replica } = await parts.store.ledger();
  const listed = new Set(
    (await parts.share.list(DIRECTORIES.certificates)).map((name) => parseCertificateName(name)?.replica),
  );
  let restored = 0;
  const own = await ownCertificate(parts);
  if (own !== undefined && !listed.has(replica)) {
    await parts.share.put(own.path, own.bytes);
    restored += 1;
  }
  for (const row of await parts.store.syncRows('consoles')) {
    const author = row.key as ReplicaId;
    if (row.bytes === undefined || author === replica || listed.has(author)) continue;
    await parts.share.put(certificatePath({ replica: author, tag: fileTag(row.bytes) }), row.bytes);
    restored += 1;
  }
  return restored;
}

function newestListed(names: readonly string[]): ReadonlyMap<ReplicaId, number> {
  const newest = new Map<ReplicaId, number>();
  for (const head of names.map(parseHeadName)) {
    if (head !== undefined) newest.set(head.replica, Math.max(head.hq, newest.get(head.replica) ?? 0));
  }
  return newest;
}
