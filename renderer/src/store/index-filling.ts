import type { IndexedTicket } from './ticket-index/indexed-ticket.ts';
import { partOf, partsIn } from './ticket-index/packed-index.ts';
import {
  createTicketIndex,
  type IndexContent,
  type NamedKind,
  type TicketIndex,
} from './ticket-index/ticket-index.ts';
import type { TicketReader } from './ticket-reader.ts';

/** Tickets are read this many at a time. */
export const TICKETS_AT_ONCE = 2_000;

const NAMED_KINDS = ['body', 'person', 'asset'] as const satisfies readonly NamedKind[];

/** An index being filled, and the parts of it that changed. */
export interface IndexFilling {
  readonly index: TicketIndex;
  take(found: readonly IndexedTicket[]): void;
  /** Reads the names of these records anew; of all that tickets refer to, without any. */
  readNames(changed?: ReadonlyMap<NamedKind, ReadonlySet<string>>): Promise<void>;
  /** Reads anew what the office has configured. */
  readRules(): Promise<void>;
  readTickets(ids: readonly string[]): Promise<void>;
  /** The parts of the packed index that changed since this was last asked. */
  takeChangedParts(): ReadonlySet<number>;
  hasChangedParts(): boolean;
}

/** Fills an index, empty or going on from what was kept, with what a reader finds. */
export function createIndexFilling(tickets: TicketReader, kept?: IndexContent): IndexFilling {
  const index = createTicketIndex(kept);
  let changedParts = new Set<number>();

  function take(found: readonly IndexedTicket[]): void {
    index.put(found);
    for (const { ticket } of found) changedParts.add(partOf(index.slotOf(ticket.id) ?? 0));
  }

  return {
    index,
    take,
    async readNames(changed) {
      for (const kind of NAMED_KINDS) {
        const ids = changed?.get(kind);
        if (changed !== undefined && ids === undefined) continue;
        const found = await tickets.names(kind, ids === undefined ? undefined : [...ids]);
        for (const [id, name] of found) index.name(kind, id, name);
      }
    },
    async readRules() {
      if (!index.configure(await tickets.rules())) return;
      const parts = partsIn(index.content().texts.id.length);
      for (let part = 0; part < parts; part += 1) changedParts.add(part);
    },
    async readTickets(ids) {
      for (let from = 0; from < ids.length; from += TICKETS_AT_ONCE)
        take(await tickets.get(ids.slice(from, from + TICKETS_AT_ONCE)));
    },
    takeChangedParts() {
      const taken = changedParts;
      changedParts = new Set();
      return taken;
    },
    hasChangedParts: () => changedParts.size > 0,
  };
}
