import type { EntityKey } from '#shared/replica/entity.ts';
import type { ReplicaStore, StreamPosition } from '#shared/replica/replica-store.ts';
import type { IndexMoment, KeptIndex } from './index-shelf.ts';
import { createIndexFilling, TICKETS_AT_ONCE } from './index-filling.ts';
import type { IndexedTicket } from './ticket-index/indexed-ticket.ts';
import type { IndexContent, NamedKind, TicketIndex } from './ticket-index/ticket-index.ts';
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
  /** Reads the names of these records anew; of all that tickets refer to, without any. */
  readNames(changed?: ReadonlyMap<NamedKind, ReadonlySet<string>>): Promise<void>;
  /** Reads anew what the office has configured. */
  readRules(): Promise<void>;
  readTickets(ids: readonly string[]): Promise<void>;
  /** Takes in whatever the archive got since the last moment, heard of or not. */
  catchUp(): Promise<void>;
  /** The parts of the packed index that changed since this was last asked. */
  takeChangedParts(): ReadonlySet<number>;
  hasChangedParts(): boolean;
}

/** A filler with an empty index. */
export function createIndexFiller({ store, tickets, touchedAfter }: IndexSource): IndexFiller {
  let filling = createIndexFilling(tickets);
  let moment: IndexMoment | undefined;

  async function readEverything(onProgress: OnProgress): Promise<void> {
    // What comes while reading is after this moment: reading it again does no harm.
    const now = await momentOf(store);
    for await (const found of everyTicket(tickets, onProgress)) filling.take(found);
    moment = now;
  }

  async function beginFrom(kept?: IndexContent): Promise<void> {
    filling = createIndexFilling(tickets, kept);
    moment = undefined;
    await filling.readNames();
    await filling.readRules();
  }

  async function restart(onProgress: OnProgress): Promise<void> {
    await beginFrom();
    await readEverything(onProgress);
  }

  async function catchUpFrom(since: IndexMoment): Promise<void> {
    const now = await momentOf(store);
    if (!hasBeenAt(now, since)) return restart(() => undefined);
    const touched = await ticketsTouchedBetween(since, now, touchedAfter);
    if (touched === null) return readEverything(() => undefined);
    await filling.readTickets([...touched]);
    moment = now;
  }

  return {
    index: () => filling.index,
    moment: () => moment,
    async begin(kept, onProgress) {
      if (kept === undefined || !hasBeenAt(await momentOf(store), kept)) return restart(onProgress);
      await beginFrom(kept.content);
      await catchUpFrom(kept);
    },
    restart,
    readNames: (changed) => filling.readNames(changed),
    readRules: () => filling.readRules(),
    readTickets: (ids) => filling.readTickets(ids),
    catchUp: () => (moment === undefined ? Promise.resolve() : catchUpFrom(moment)),
    takeChangedParts: () => filling.takeChangedParts(),
    hasChangedParts: () => filling.hasChangedParts(),
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
