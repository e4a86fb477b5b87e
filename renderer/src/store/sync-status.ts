import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { SyncStatus } from '#shared/replica/sync/sync-status.ts';

export type {
  HeldStream,
  KnownConsole,
  SyncCondition,
  SyncStatus,
} from '#shared/replica/sync/sync-status.ts';

/** Where the synchronisation stands, or that this archive has no folder. */
export type SyncView = SyncStatus | { readonly condition: 'unattached' };

/** Something that an integrity check found: a file's path on the share, and the stable code of what is wrong. */
export interface IntegrityFinding {
  readonly path: string;
  readonly problem: string;
  readonly severity: 'error' | 'warning';
}

/** What an integrity check of the whole folder found. */
export interface IntegrityReport {
  readonly findings: readonly IntegrityFinding[];
  /** How many files were opened and verified. */
  readonly files: number;
  readonly consoles: number;
  /** Not so when it was cancelled. */
  readonly complete: boolean;
}

/** How far a check or a rebuilding has come. */
export interface SyncProgress {
  readonly done: number;
  /** `null` while it is not known. */
  readonly total: number | null;
}

/** A file of the share that was set aside, and the stable code of the reason. */
export interface QuarantinedFile {
  readonly path: string;
  readonly why: string;
  readonly at: Instant;
}

/** What a person may do about the synchronisation. Refused with codes of the text catalogue. */
export interface SyncActs {
  /** Begins a round at once. */
  syncNow(): void;
  /** Tries a quarantined stream again from its next file. */
  releaseQuarantine(scope: Scope, replica: ReplicaId): Promise<Result<null>>;
  /** Opens and verifies every file of the folder. Writes nothing. */
  checkIntegrity(
    onProgress: (progress: SyncProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<IntegrityReport>>;
  /** Forgets what was received and takes it again from the folder; what was made here and is not yet there is kept and sent again. */
  rebuild(): Promise<Result<null>>;
  /** The files set aside, in order of path. */
  quarantined(): Promise<Result<readonly QuarantinedFile[]>>;
}

/** What the screens hold of the synchronisation. */
export interface SyncLink {
  /** The same object until something changes. */
  view(): SyncView;
  /** Hears of changes of the view. Gives the act that stops hearing. */
  subscribe(listener: () => void): () => void;
  readonly acts: SyncActs;
}

const UNATTACHED_VIEW: SyncView = { condition: 'unattached' };

const unattached = () => Promise.resolve(refuse('share-unattached'));

/** The link of an archive that has no folder. */
export const UNATTACHED: SyncLink = {
  view: () => UNATTACHED_VIEW,
  subscribe: () => () => undefined,
  acts: {
    syncNow: () => undefined,
    releaseQuarantine: unattached,
    checkIntegrity: unattached,
    rebuild: unattached,
    quarantined: () => Promise.resolve(done([])),
  },
};

/** Gives the screens below it the synchronisation of the open archive; without it the archive has no folder. */
export const SyncContext = createContext<SyncLink>(UNATTACHED);

/** Where the synchronisation stands, kept up to date. */
export function useSyncStatus(): SyncView {
  const { subscribe, view } = useContext(SyncContext);
  return useSyncExternalStore(subscribe, view);
}

/** What a person may do about the synchronisation. */
export function useSyncActs(): SyncActs {
  return useContext(SyncContext).acts;
}
