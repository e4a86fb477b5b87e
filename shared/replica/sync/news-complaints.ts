import { CATALOGUE_SCOPE, type ReplicaId } from '#shared/domain/identity.ts';
import { fileTag } from '#shared/replica/codec/file-tag.ts';
import { certificatePath, DIRECTORIES, type NackName, nackPath } from '#shared/replica/share/space-paths.ts';
import { leaveNote } from './leave-note.ts';
import { ownCertificate } from './own-certificate.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { type HeadRow, readConsole } from './sync-rows.ts';

/** A complaint about segment 0 is about what comes before any segment: a console's head, or its certificate. */
export const NEWS = 0;

/**
 * Leaves a note for every console whose head has not been readable for some rounds: it is damaged, or the certificate
 * to check it with is. Whoever keeps both puts them again. A note of this console that is settled is taken back.
 *
 * @returns how many notes were left.
 */
export async function complainOfNews(parts: SyncParts): Promise<number> {
  const { replica: reporter } = await parts.store.ledger();
  const heads = (await parts.store.syncValues('heads')).map(({ value }) => value as unknown as HeadRow);
  const unread = new Set(
    heads
      .filter(({ state, misses = 0 }) => state === 'unread' && misses >= SYNC.nackRounds)
      .map(({ replica }) => replica),
  );
  let left = 0;
  for (const replica of unread) {
    if (await leaveNote(parts.share, nackPath({ replica, scope: CATALOGUE_SCOPE, q: NEWS, reporter })))
      left += 1;
  }
  return left;
}

/**
 * Puts again the newest head and the certificate of the console that a complaint names, when they are kept here. A note
 * of one's own is taken back once the console's heads can be read.
 *
 * @returns whether something was put.
 */
export async function answerNews(parts: SyncParts, complaint: NackName): Promise<boolean> {
  const { replica: own } = await parts.store.ledger();
  if (complaint.reporter === own) {
    const rows = await parts.store.syncValues('heads', { prefix: `${complaint.replica}.` });
    const isSettled = rows.every(({ value }) => (value as unknown as HeadRow).state !== 'unread');
    if (isSettled) await parts.share.delete(nackPath(complaint));
    return false;
  }
  if (complaint.replica !== own) return putNewsOf(parts, complaint.replica);
  const certificate = await ownCertificate(parts);
  if (certificate === undefined) return false;
  await parts.share.put(certificate.path, certificate.bytes);
  return true;
}

async function putNewsOf(parts: SyncParts, replica: ReplicaId): Promise<boolean> {
  const known = await readConsole(parts.store, replica);
  if (known === undefined) return false;
  const certificate = (await parts.store.syncRow({ area: 'consoles', key: replica }))?.bytes;
  const heads = await parts.store.syncRows('heads', { prefix: `${replica}.` });
  const newest = heads.find(({ value }) => (value as unknown as HeadRow).hq === known.hq);
  if (certificate !== undefined) {
    await parts.share.put(certificatePath({ replica, tag: fileTag(certificate) }), certificate);
  }
  if (newest?.bytes !== undefined) await parts.share.put(`${DIRECTORIES.heads}/${newest.key}`, newest.bytes);
  return certificate !== undefined || newest?.bytes !== undefined;
}
