import { sha256 } from '@noble/hashes/sha2.js';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { toCrockford } from '#shared/replica/crockford.ts';
import type { SyncRow } from '#shared/replica/replica-store.ts';
import { certificatePath, DIRECTORIES, parseCertificateName } from '#shared/replica/share/space-paths.ts';
import { missing } from './pull.ts';
import type { SyncParts } from './sync-parts.ts';
import { type HeadRow, readStreams } from './sync-rows.ts';

const TAG_CHARACTERS = 16;

/**
 * Puts back, on a share that lost them, the certificates of other consoles and the newest head of each whose segments
 * are all here: those consoles may never come again. To be called when the segments are back.
 *
 * @returns how many files were put back.
 */
export async function restoreOthers(parts: SyncParts): Promise<number> {
  const { replica } = await parts.store.ledger();
  const consoles = (await parts.store.syncRows('consoles')).filter(({ key }) => key !== replica);
  const certificates = await restoreCertificates(parts, consoles);
  return certificates + (await restoreHeads(parts, replica));
}

async function restoreCertificates(parts: SyncParts, consoles: readonly SyncRow[]): Promise<number> {
  const listed = await parts.share.list(DIRECTORIES.certificates);
  const there = new Set<string>(listed.flatMap((name) => parseCertificateName(name)?.replica ?? []));
  let restored = 0;
  for (const { key, bytes } of consoles) {
    if (bytes === undefined || there.has(key)) continue;
    const tag = toCrockford(sha256(bytes), TAG_CHARACTERS).toLowerCase();
    await parts.share.put(certificatePath({ replica: key as ReplicaId, tag }), bytes);
    restored += 1;
  }
  return restored;
}

/** A head tells what is there: it is put back only by who holds all of that. */
async function restoreHeads(parts: SyncParts, own: ReplicaId): Promise<number> {
  const behind = new Set(
    (await readStreams(parts.store)).filter((row) => missing(row) > 0).map(({ replica }) => replica),
  );
  const there = new Set(await parts.share.list(DIRECTORIES.heads));
  const newest = new Map<ReplicaId, { readonly key: string; readonly hq: number }>();
  for (const { key, value } of await parts.store.syncValues('heads')) {
    const { replica, hq, state } = value as unknown as HeadRow;
    if (state !== 'read' || replica === own || behind.has(replica)) continue;
    if (hq > (newest.get(replica)?.hq ?? 0)) newest.set(replica, { key, hq });
  }
  let restored = 0;
  for (const { key } of newest.values()) {
    if (there.has(key)) continue;
    const row = await parts.store.syncRow({ area: 'heads', key });
    if (row?.bytes === undefined) continue;
    await parts.share.put(`${DIRECTORIES.heads}/${key}`, row.bytes);
    restored += 1;
  }
  return restored;
}
