import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';
import type { TicketListStatus } from './ticket-list.ts';
import type { TicketViews } from './ticket-views.ts';

/** A question from the window to the index. */
export interface Question {
  readonly id: number;
  readonly ask: keyof TicketViews;
  readonly of: readonly unknown[];
}

/** What the index tells the window: an answer, or that the index or its status changed. */
export type Told =
  | { readonly told: 'answer'; readonly id: number; readonly value: unknown }
  | {
      readonly told: 'failure';
      readonly id: number;
      readonly failure: StorageFailure | null;
      readonly detail: string;
    }
  | { readonly told: 'changed'; readonly status: TicketListStatus };

/** The end of a line between window and worker: a worker, its own scope, or a message port. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Answers the questions that come over a line from now on, once there is what answers them. */
export function answerOver(line: Line, views: Promise<TicketViews>): void {
  line.addEventListener('message', (event: MessageEvent<Question>) => {
    void answer(event.data, views).then((told) => line.postMessage(told));
  });
}

async function answer({ id, ask, of }: Question, answering: Promise<TicketViews>): Promise<Told> {
  try {
    const views = await answering;
    // The window's side is typed by the same interface (`ticket-list-client.ts`), and both are built together.
    const value = (views[ask] as (...given: readonly unknown[]) => unknown)(...of);
    return { told: 'answer', id, value };
  } catch (error) {
    const failure = error instanceof StorageError ? error.failure : null;
    return { told: 'failure', id, failure, detail: String(error) };
  }
}

/** The error that a failed answer stands for. */
export function errorOf(told: { readonly failure: StorageFailure | null; readonly detail: string }): Error {
  return told.failure === null ? new Error(told.detail) : new StorageError(told.failure, told.detail);
}
