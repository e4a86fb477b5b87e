import type { Clock } from '#shared/domain/instant.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { Inspection } from '#shared/host/share.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { inspectFolder } from './inspect-folder.ts';

/** What an office's folder begins with. */
export interface NewSpace {
  readonly name: string;
  /** What `LEGGIMI.txt` says. */
  readonly readme: string;
  readonly clock: Clock;
}

/** Makes the empty folder `root`, seen through `share`, an office's. */
export async function prepareFolder(
  root: string,
  share: SealedShare,
  space: NewSpace,
): Promise<Result<Inspection, HostRefusal>> {
  if ((await inspectFolder(root, share)).found !== 'empty') return refuse('share-not-empty', { path: root });
  const created = await createSpace(share, space);
  if (created.ok) return done(await inspectFolder(root, share));
  if (created.refusal.code === 'key-missing') return refuse('key-missing');
  return refuse('share-not-empty', { path: root });
}
