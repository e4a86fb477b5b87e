import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { BackupTask } from './backup/backup-task.ts';
import type { Line } from './ticket-list-protocol.ts';

/** How a thread reaches the host: `renderer/src/platform/worker-bridge.ts`. */
export type HostReach = { readonly token: string } | { readonly port: MessagePort };

/** The threads that an archive starts, and what each is told first. */
export interface WorkerTasks {
  /** Keeps the list index of a database and answers its questions. */
  readonly 'ticket-index': { readonly database: string };
  /** Fills a demonstration archive. */
  readonly demonstration: {
    readonly database: string;
    readonly tickets: number;
    readonly seed: number;
    readonly until: number;
  };
  /** Synchronises an archive with the folder it is attached to. */
  readonly sync: {
    readonly database: string;
    readonly space: SpaceId;
    readonly device: string;
    readonly label: string;
    /** The program's version. */
    readonly app: string;
    readonly host: HostReach;
  };
  /** Makes, restores or tries out one copy of an archive. */
  readonly backup: { readonly task: BackupTask; readonly host: HostReach };
}

/** The name of a thread's task. */
export type WorkerTask = keyof WorkerTasks;

/** A thread that was started: a line to it, and its end. */
export interface Thread extends Line {
  /** Hears that it ended by itself, because of a bug or of a file that is not there. */
  onCrash(listener: (detail: string) => void): void;
  /** Ends it at once. What it has not written is lost; what it has written is whole. */
  terminate(): void;
}

/** Starts a thread (`renderer/src/worker/start-worker.ts`, passed in by the composition). */
export type StartWorker = <Task extends WorkerTask>(task: Task, first: WorkerTasks[Task]) => Thread;
