import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';

/**
 * Where the synchronisation stands.
 * - `starting`: the folder is being looked at;
 * - `fencing`: this console makes sure that no copy of it is at work, and publishes nothing yet;
 * - `bootstrapping`: a new console is being filled;
 * - `receiving`, `sending`: a round is under way;
 * - `current`: nothing waits;
 * - `waiting`: other consoles announced files that cannot be read yet;
 * - `realigning`: this archive was copied or restored, and takes a new identity;
 * - `rolled-back`: the folder went back in time and is being repaired;
 * - `receive-only`: this user may not write;
 * - `full`: there is no room;
 * - `offline`: the folder cannot be reached;
 * - `unanswering`: its server does not answer;
 * - `unrecognised`: what is there is not this office's folder: nothing is written;
 * - `outdated`: a newer version of the program is needed;
 * - `failed`: something that should not happen did.
 */
export type SyncCondition =
  | 'starting'
  | 'fencing'
  | 'bootstrapping'
  | 'receiving'
  | 'sending'
  | 'current'
  | 'waiting'
  | 'realigning'
  | 'rolled-back'
  | 'receive-only'
  | 'full'
  | 'offline'
  | 'unanswering'
  | 'unrecognised'
  | 'outdated'
  | 'failed';

/** A stream whose next announced file is not applied. */
export interface HeldStream {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  /** `hold`: it may come. `quarantine`: what came is not what an honest console writes. `outdated`: a newer version reads it. */
  readonly state: 'hold' | 'quarantine' | 'outdated';
  /** How many announced segments wait. */
  readonly files: number;
  readonly since: Instant;
  /** The stable code of the reason. */
  readonly why: string;
}

/** Another console, or this one, as the share knows it. */
export interface KnownConsole {
  readonly replica: ReplicaId;
  /** What people call it; `null` until its certificate was read. */
  readonly label: string | null;
  readonly isThis: boolean;
  /** An earlier incarnation of this very console. */
  readonly wasThis: boolean;
  /** The machine that it runs on: the same for every incarnation; `null` until its certificate was read. */
  readonly device: string | null;
  /** The stamp of its last announcement. */
  readonly lastNews: Instant | null;
  readonly app: string | null;
}

/** What may be done about numbers. */
export type Numbering =
  | { readonly state: 'open' }
  | { readonly state: 'unsafe' }
  | { readonly state: 'paused'; readonly why: 'fencing' | 'rolled-back' | 'not-writable' | 'offline' };

/** Everything that a person may want to know of the synchronisation. Plain data: it crosses threads and windows. */
export interface SyncStatus {
  readonly condition: SyncCondition;
  readonly since: Instant;
  /** The end of the last round that reached the folder. */
  readonly lastExchange: Instant | null;
  /** When the next attempt will be made; `null` while one is under way. */
  readonly nextAttempt: Instant | null;
  /** Changes made here that no other console can see yet. */
  readonly waiting: number;
  /** Files attached here that are not known to be on the share. */
  readonly attachmentsWaiting: number;
  /** Tickets made here that have no number yet. */
  readonly unnumbered: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What is wrong, with the data its sentence needs. */
  readonly problem: Refusal | null;
  /** Milliseconds by which this machine's clock is corrected. */
  readonly clockOffset: number;
  readonly freeBytes: number | null;
  readonly numbering: Numbering;
  readonly held: readonly HeldStream[];
  readonly consoles: readonly KnownConsole[];
  /** Names found on the share that no console writes. */
  readonly foreign: readonly string[];
}
