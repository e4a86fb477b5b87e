import { StorageError } from '#shared/domain/storage-error.ts';
import type { TicketList, TicketListStatus } from './ticket-list.ts';
import { errorOf, type Question, type Told } from './ticket-list-protocol.ts';
import type { TicketReader } from './ticket-reader.ts';
import type { TicketViews } from './ticket-views.ts';
import type { Thread } from './worker-task.ts';

/** The first page is as long as a tall screen. */
const FIRST_PAGE = 50;

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The ticket list over the line to its index's thread; the first page is read here. */
export function createTicketList(thread: Omit<Thread, 'terminate'>, tickets: TicketReader): TicketList {
  const asked = new Map<number, Asked>();
  const listeners = new Set<() => void>();
  let last = 0;
  let status: TicketListStatus = { phase: 'building', done: 0, total: null };

  function announce(next: TicketListStatus): void {
    status = next;
    for (const listener of listeners) listener();
  }

  thread.onCrash((detail) => {
    announce({ phase: 'failed', failure: 'unavailable' });
    for (const { reject } of asked.values()) reject(new StorageError('unavailable', detail));
    asked.clear();
  });
  thread.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.told === 'changed') {
      announce(data.status);
      return;
    }
    const waiting = asked.get(data.id);
    asked.delete(data.id);
    if (data.told === 'answer') waiting?.resolve(data.value);
    else waiting?.reject(errorOf(data));
  });

  function ask<Name extends keyof TicketViews>(
    name: Name,
    ...of: Parameters<TicketViews[Name]>
  ): Promise<ReturnType<TicketViews[Name]>> {
    last += 1;
    const question: Question = { id: last, ask: name, of };
    return new Promise((resolve, reject) => {
      asked.set(question.id, { resolve: resolve as Asked['resolve'], reject });
      thread.postMessage(question);
    });
  }

  return {
    firstTickets: (states) => tickets.newest(FIRST_PAGE, states),
    query: (query) => ask('query', query),
    rows: (viewId, from, to) => ask('rows', viewId, from, to),
    position: (viewId, ticketId) => ask('position', viewId, ticketId),
    suggestions: (text, limit, sight) => ask('suggestions', text, limit, sight),
    shares: (span) => ask('shares', span),
    status: () => status,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
