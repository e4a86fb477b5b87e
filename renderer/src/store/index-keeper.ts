import type { Clock } from '#shared/domain/instant.ts';
import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import type { ReplicaStore, StreamPosition } from '#shared/replica/replica-store.ts';
import { createTaskQueue } from '#shared/replica/task-queue.ts';
import type { IndexMoment, IndexShelf } from './index-shelf.ts';
import { partOf } from './ticket-index/packed-index.ts';
import { createTicketIndex, type TicketIndex } from './ticket-index/ticket-index.ts';
import type { TicketListStatus } from './ticket-list.ts';
import { TICKET_COLUMNS } from './ticket-query.ts';
import type { TicketReader } from './ticket-reader.ts';
import { hasBeenAt, ticketsTouchedBetween } from './touched-between.ts';

/** Keeps the list index of an archive true to it. */
export interface IndexKeeper {
  /** Loads what was kept and catches up, or reads every ticket; then follows the archive. */
  start(): Promise<void>;
  /** What has been read so far. */
  index(): TicketIndex;
  status(): TicketListStatus;
  /** Hears of changes of the index and of its status. */
  onChanged(listener: () => void): () => void;
  /** Resolves when every touch heard of so far is in the index. */
  settled(): Promise<void>;
  /** Brings the index up to the archive's present and keeps it. */
  keep(): Promise<void>;
  stop(): void;
}

/** What a keeper works with. */
export interface IndexKeeperParts {
  readonly store: ReplicaStore;
  readonly tickets: TicketReader;
  readonly shelf: IndexShelf;
  readonly clock: Clock;
  /** The records that a stream's changes after a place touch (`streams.ts`). */
  readonly touchedAfter: (position: StreamPosition, to: number) => Promise<readonly EntityKey[]>;
  /** Whether this thread is the one that keeps the index for the next start: several windows have one each. */
  readonly keeps: () => boolean;
}

/** Tickets are read this many at a time. */
const TICKETS_AT_ONCE = 2_000;

/** The index is kept once nothing has changed for this long. */
const QUIET_MILLISECONDS = 10_000;

/** Keeps an index of the given archive. */
export function createIndexKeeper(parts: IndexKeeperParts): IndexKeeper {
  const { store, tickets, shelf, clock } = parts;
  const listeners = new Set<() => void>();
  const queue = createTaskQueue();
  const pending = { tickets: new Set<string>(), names: false };
  const changedParts = new Set<number>();
  let index = createTicketIndex();
  let moment: IndexMoment | undefined;
  let status: TicketListStatus = { phase: 'building', done: 0, total: null };
  let draining = false;
  let changes = 0;
  let stopped = false;
  let stopHearing: () => void = () => undefined;

  function announce(): void {
    for (const listener of listeners) listener();
  }

  async function present(): Promise<IndexMoment> {
    return { replica: (await store.ledger()).replica, positions: await store.positions() };
  }

  async function readNames(): Promise<void> {
    for (const [id, name] of await tickets.bodies()) index.nameBody(id, name);
    for (const [id, name] of await tickets.people()) index.namePerson(id, name);
  }

  async function readTickets(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += TICKETS_AT_ONCE)
      take(await tickets.get(ids.slice(from, from + TICKETS_AT_ONCE)));
  }

  function take(found: Awaited<ReturnType<TicketReader['get']>>): void {
    index.put(found);
    for (const { ticket } of found) changedParts.add(partOf(index.slotOf(ticket.id) ?? 0));
  }

  async function readEverything(): Promise<void> {
    const now = await present();
    const total = await tickets.count();
    let after = '';
    let done = 0;
    while (true) {
      const page = await tickets.page(after, TICKETS_AT_ONCE);
      take(page);
      done += page.length;
      after = page.at(-1)?.ticket.id ?? after;
      if (page.length < TICKETS_AT_ONCE) break;
      status = { phase: 'building', done, total: Math.max(total, done) };
      announce();
    }
    moment = now;
  }

  async function catchUp(since: IndexMoment): Promise<void> {
    const now = await present();
    const touched = await ticketsTouchedBetween(since, now, parts.touchedAfter);
    if (touched === null) {
      await readEverything();
      return;
    }
    await readTickets([...touched]);
    moment = now;
  }

  /** What fails is said in the status: whoever looks at the list is told. A keeper that was stopped has nobody to tell. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await queue(work);
    } catch (error) {
      if (stopped) return;
      status = { phase: 'failed', failure: failureOf(error) };
      announce();
    }
  }

  async function drain(): Promise<void> {
    draining = false;
    const ids = [...pending.tickets];
    pending.tickets.clear();
    const before = index.revision();
    if (pending.names) {
      pending.names = false;
      await readNames();
    }
    await readTickets(ids);
    if (index.revision() === before) return;
    announce();
    void keepWhenQuiet();
  }

  function hear(touched: readonly EntityKey[]): void {
    for (const { kind, id } of touched) {
      if (kind === 'ticket') pending.tickets.add(id);
      if (kind === 'body' || kind === 'person') pending.names = true;
    }
    if (draining || (pending.tickets.size === 0 && !pending.names)) return;
    draining = true;
    void attempt(drain);
  }

  async function keep(): Promise<void> {
    if (moment === undefined) return;
    await catchUp(moment);
    await shelf.save(index.content(), moment, changedParts);
    changedParts.clear();
  }

  async function keepWhenQuiet(): Promise<void> {
    changes += 1;
    const mine = changes;
    await clock.wait(QUIET_MILLISECONDS);
    if (mine === changes && parts.keeps()) await attempt(keep);
  }

  async function build(): Promise<void> {
    const kept = await shelf.load();
    const usable = kept !== undefined && hasBeenAt(await present(), kept);
    if (usable) index = createTicketIndex(kept.content);
    await readNames();
    await (usable ? catchUp(kept) : readEverything());
    status = { phase: 'ready' };
    announce();
    void prepareOrders();
    if (changedParts.size > 0) void keepWhenQuiet();
  }

  /** One order at a time, so that questions are answered in between. */
  async function prepareOrders(): Promise<void> {
    for (const column of TICKET_COLUMNS)
      for (const direction of ['ascending', 'descending'] as const) {
        await clock.wait(0);
        if (stopped) return;
        index.prepare(column, direction);
      }
  }

  return {
    start() {
      stopHearing = store.subscribe(hear);
      return attempt(build);
    },
    index: () => index,
    status: () => status,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => queue(() => Promise.resolve()),
    keep: () => queue(keep),
    stop() {
      stopped = true;
      stopHearing();
    },
  };
}

/** What kept the index from the archive. */
export function failureOf(error: unknown): StorageFailure {
  return error instanceof StorageError ? error.failure : 'unavailable';
}
