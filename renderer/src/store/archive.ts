import type { ReplicaId } from '#shared/domain/identity.ts';
import type { Ids } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { LocalPreferences } from './local-preferences.ts';
import type { TicketList } from './ticket-list.ts';

/** The office's own archive, or a demonstration one named after its number of tickets. */
export type ArchiveName = 'main' | `demo-${number}`;

/** An open archive: everything the screens work with. */
export interface Archive {
  readonly name: ArchiveName;
  readonly workspace: Workspace;
  readonly store: ReplicaStore;
  readonly tickets: TicketList;
  readonly drafts: DraftStore;
  readonly local: LocalPreferences;
  /** What use cases are run with: the `UseCaseContext` of shared/application. */
  readonly context: { readonly workspace: Workspace; readonly clock: Clock; readonly ids: Ids };
  close(): Promise<void>;
}

/** The threads that an archive starts; `renderer/src/worker/start-worker.ts` makes them, the composition passes it in. */
export type WorkerTask = 'ticket-index' | 'demonstration';

/** Starts a thread. */
export type StartWorker = (task: WorkerTask) => Worker;

/** What opening an archive needs from outside. */
export interface OpenOptions {
  /** Makes the identity of a new archive's console; asked only when the archive is new. */
  readonly createIdentity: () => Promise<Result<ReplicaId>>;
  readonly startWorker: StartWorker;
}

/** Opens an archive, making it when it is not there. Refused with `archive-full`, `archive-blocked`, `archive-closed`,
 * `archive-damaged`, `archive-newer`, `archive-unavailable`, or whatever `createIdentity` was refused with. */
export type OpenArchive = (name: ArchiveName, options: OpenOptions) => Promise<Result<Archive, Refusal>>;

/** Whether an archive is on this machine, without making it. */
export type ArchiveExists = (name: ArchiveName) => Promise<boolean>;

/** Deletes an archive with its drafts and preferences: asks first, it cannot be undone. */
export type DeleteArchive = (name: ArchiveName) => Promise<void>;
