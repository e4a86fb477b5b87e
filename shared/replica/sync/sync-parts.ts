import type { Clock } from '#shared/domain/instant.ts';
import type { Numbering } from '#shared/domain/numbering.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { Blobs } from '#shared/replica/share/blobs.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';

/** What the synchronisation works with. */
export interface SyncParts {
  readonly store: ReplicaStore;
  readonly share: SealedShare;
  readonly clock: Clock;
  /** From 0 up to 1: spreads the consoles' acts in time. */
  readonly random: () => number;
  /** The space this console belongs to. */
  readonly space: SpaceId;
  /** The same through the incarnations of this console's archive: 20 characters of lower-case Crockford base 32. */
  readonly device: string;
  /** What people call this console. */
  readonly label: string;
  /** The program's version. */
  readonly app: string;
  readonly numbering: Numbering;
  /** Whether files of others are kept, so that a damaged or emptied share can be mended from here. */
  readonly keepsSegments: boolean;
  /** Takes attachments to the share. Left out by who keeps none. */
  readonly blobs?: Blobs;
}
