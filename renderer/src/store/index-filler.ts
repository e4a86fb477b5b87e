import type { EntityKey } from '#shared/replica/entity.ts';
import type { ReplicaStore, StreamPosition } from '#shared/replica/replica-store.ts';
import type { IndexMoment, KeptIndex } from './index-shelf.ts';
import type { IndexedTicket } from './ticket-index/indexed-ticket.ts';
import { partOf } from './ticket-index/packed-index.ts';
import { createTicketIndex, type TicketIndex } from './ticket-index/ticket-index.ts';
import type { TicketReader } from './ticket-reader.ts';
import { hasBeenAt, ticketsTouchedBetween } from './touched-between.ts';

/** Where an index is filled from. */
export interface IndexSource {
  readonly store: ReplicaStore;
  readonly tickets: TicketReader;
  /** The records that a stream's changes after a place touch (`streams.ts`). */
  readonly touchedAfter: (position: StreamPosition, to: number) => Promise<readonly EntityKey[] | null>;
}

type OnProgress = (done: number, total: number) => void;

/** Fills an index from an archive, and remembers up to where. */
export interface IndexFiller {
  index(): TicketIndex;
  /** The moment of the archive that the index reflects at least; `undefined` before it was filled. */
  moment(): IndexMoment | undefined;
  /** Goes on from what was kept, or reads everything. */
  begin(kept: KeptIndex | undefined, onProgress: OnProgress): Promise<void>;
  /** Forgets what was read and reads everything: the archive was emptied. */
  restart(onProgress: OnProgress): Promise<void>;
  readNames(): Promise<void>;
  readTickets(ids: readonly string[]): Promise<void>;
  /** Takes in whatever the archive got since the last moment, heard of or not. */
  catchUp(): Promise<void>;
  /** The parts of the packed index that changed since this was last asked. */
  takeChangedParts(): ReadonlySet<number>;
  hasChangedParts(): boolean;
}

/** Tickets are read this many at a time. */
const TICKETS_AT_ONCE = 2_000;

/** A filler with an empty index. */
export function createIndexFiller({ store, tickets, touchedAfter }: IndexSource): IndexFiller {
  let index = createTicketIndex();
  let moment: IndexMoment | undefined;
  let changedParts = new Set<number>();

  function take(found: readonly IndexedTicket[]): void {
    index.put(found);
    for (const { ticket } of found) changedParts.add(partOf(index.slotOf(ticket.id) ?? 0));
  }

  async function readTickets(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += TICKETS_AT_ONCE)
      take(await tickets.get(ids.slice(from, from + TICKETS_AT_ONCE)));
  }

  async function readEverything(onProgress: OnProgress): Promise<void> {
    // What comes while reading is after this moment: reading it again does no harm.
    const now = await momentOf(store);
    for await (const found of everyTicket(tickets, onProgress)) take(found);
    moment = now;
  }

  async function restart(onProgress: OnProgress): Promise<void> {
    index = createTicketIndex();
    changedParts = new Set();
    moment = undefined;
    await nameIn(index, tickets);
    await readEverything(onProgress);
  }

  async function catchUpFrom(since: IndexMoment): Promise<void> {
    const now = await momentOf(store);
    if (!hasBeenAt(now, since)) return restart(() => undefined);
    const touched = await ticketsTouchedBetween(since, now, touchedAfter);
    if (touched === null) return readEverything(() => undefined);
    await readTickets([...touched]);
    moment = now;
  }

  return {
    index: () => index,
    moment: () => moment,
    async begin(kept, onProgress) {
      if (kept === undefined || !hasBeenAt(await momentOf(store), kept)) return restart(onProgress);
      index = createTicketIndex(kept.content);
      await nameIn(index, tickets);
      await catchUpFrom(kept);
    },
    restart,
    readNames: () => nameIn(index, tickets),
    readTickets,
    catchUp: () => (moment === undefined ? Promise.resolve() : catchUpFrom(moment)),
    takeChangedParts() {
      const taken = changedParts;
      changedParts = new Set();
      return taken;
    },
    hasChangedParts: () => changedParts.size > 0,
  };
}

async function* everyTicket(
  tickets: TicketReader,
  onProgress: OnProgress,
): AsyncGenerator<readonly IndexedTicket[]> {
  const total = await tickets.count();
  for (let done = 0, after = ''; ;) {
    const page = await tickets.page(after, TICKETS_AT_ONCE);
    yield page.tickets;
    if (page.last === undefined) return;
    done += page.tickets.length;
    after = page.last;
    onProgress(done, Math.max(total, done));
  }
}

async function momentOf(store: ReplicaStore): Promise<IndexMoment> {
  return { replica: (await store.ledger()).replica, positions: await store.positions() };
}

async function nameIn(index: TicketIndex, tickets: TicketReader): Promise<void> {
  for (const [id, name] of await tickets.bodies()) index.nameBody(id, name);
  for (const [id, name] of await tickets.people()) index.namePerson(id, name);
}
