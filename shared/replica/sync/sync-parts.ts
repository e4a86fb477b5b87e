import type { Change } from '#shared/domain/change.ts';
import type { ActorId, Scope } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';

/** A record that waits for a number. */
export interface NumberRequest {
  readonly scope: Scope;
  /** The record's id. */
  readonly record: string;
  readonly actor: ActorId;
  /** The series it takes its number from, as in `2026`. */
  readonly series: string;
}

/** What the office's records say of numbers: which ones need one, and how it is written. */
export interface Numbering {
  /** The records that a change created and that take a number. */
  requestsIn(change: Change): readonly NumberRequest[];
  /** The number that a record has; `null` without one, `undefined` when the record is not here. */
  numberOf(request: NumberRequest): Promise<number | null | undefined>;
  /** Writes the number for ever; a record that has one keeps it. */
  assign(request: NumberRequest, n: number): Promise<void>;
  /** The greatest number of a series that the archive knows; 0 without any. */
  greatest(series: string): Promise<number>;
}

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
}
