import type { Scope } from '#shared/domain/identity.ts';
import type { SumDifference } from './compare-sums.ts';
import type { DuplicateWatch } from './duplicate-watch.ts';
import type { SyncMemory } from './sync-memory.ts';

/** The moments of the fence: a head of its own was published, and no copy of this console showed itself since. */
export type Fence =
  | { readonly state: 'none' }
  | {
      readonly state: 'raised';
      readonly at: number;
      readonly listings: number;
      readonly lastListing: number;
    }
  | { readonly state: 'clear' };

/** What a process remembers of its own rounds: nothing that a new process could not find again. */
export interface SyncSession {
  fence: Fence;
  /** Where its own streams stood when the process began: what came later may also be in a copy of it. */
  readonly began: Map<Scope, number>;
  /** When the sentinel was last read; 0 before the first time, and after the root could not be reached. */
  sentinelAt: number;
  writable: boolean;
  readable: boolean;
  complaintsAt: number;
  auditAt: number;
  clockAt: number;
  /** Rounds in a row in which its own newest head was not on the share. */
  ownHeadMissing: number;
  /** Whether the facts of the share let numbers be claimed; `null` before they were asked. */
  exclusive: 'atomic' | 'unsafe' | null;
  freeBytes: number | null;
  /** Whether the share had no room at the last attempt to write: a claim that fits only in part burns its number. */
  isFull: boolean;
  foreign: readonly string[];
  /** The names of heads that this round found. */
  listed: readonly string[];
  /** Consoles that hold the same changes and other records: a defect of the program. */
  differing: readonly SumDifference[];
  readonly duplicates: DuplicateWatch;
  readonly memory: SyncMemory;
}

/** A session that has just begun. */
export function createSyncSession(
  began: ReadonlyMap<Scope, number>,
  fence: boolean,
  duplicates: DuplicateWatch,
  memory: SyncMemory,
): SyncSession {
  return {
    fence: fence ? { state: 'none' } : { state: 'clear' },
    began: new Map(began),
    sentinelAt: 0,
    writable: true,
    readable: true,
    complaintsAt: 0,
    auditAt: 0,
    clockAt: 0,
    ownHeadMissing: 0,
    exclusive: null,
    freeBytes: null,
    isFull: false,
    foreign: [],
    listed: [],
    differing: [],
    duplicates,
    memory,
  };
}
