import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import {
  CALL_REASONS,
  type CallReason,
  type Channel,
  CHANNELS,
  TICKET_PRIORITIES,
  TICKET_STATES,
  type TicketPriority,
  type TicketState,
} from '#shared/domain/ticket.ts';
import { type TicketSelection, ticketSelector } from './ticket-selection.ts';

/** How many tickets are in each state. */
export type StateCounts = Readonly<Record<TicketState, number>>;

/** How many tickets there are, in all and by state within each body, priority, reason and channel. */
export interface TicketTotals {
  readonly total: number;
  readonly byState: StateCounts;
  /** Only the bodies that have tickets. */
  readonly byBody: ReadonlyMap<RecordId<'body'>, StateCounts>;
  /** By the priority that the office assigned. */
  readonly byPriority: Readonly<Record<TicketPriority, StateCounts>>;
  readonly byReason: Readonly<Record<CallReason, StateCounts>>;
  readonly byChannel: Readonly<Record<Channel, StateCounts>>;
}

/** Counts tickets one by one, so that they need not be in memory together. */
export interface TicketCounter {
  readonly count: (ticket: Ticket) => void;
  /** What was counted so far. */
  readonly totals: () => TicketTotals;
}

type Tally = Record<TicketState, number>;

function table<Key extends string, Value>(keys: readonly Key[], value: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;
}

/** No ticket in any state. */
export function noTickets(): Tally {
  return table(TICKET_STATES, () => 0);
}

/** Starts a count from nothing. */
export function createTicketCounter(): TicketCounter {
  const byState = noTickets();
  const byBody = new Map<RecordId<'body'>, Tally>();
  const byPriority = table(TICKET_PRIORITIES, noTickets);
  const byReason = table(CALL_REASONS, noTickets);
  const byChannel = table(CHANNELS, noTickets);
  let total = 0;
  function tallyOf(body: RecordId<'body'>): Tally {
    const tally = byBody.get(body) ?? noTickets();
    byBody.set(body, tally);
    return tally;
  }
  return {
    count({ bodyId, priority, reason, channel, state }) {
      total += 1;
      const tallies = [byState, tallyOf(bodyId), byPriority[priority], byReason[reason], byChannel[channel]];
      for (const tally of tallies) tally[state] += 1;
    },
    totals() {
      return { total, byState, byBody, byPriority, byReason, byChannel };
    },
  };
}

/** The totals of the selected tickets: the figures of the register's summary, for the screen to show the same. */
export function summariseTickets(tickets: Iterable<Ticket>, selection: TicketSelection): TicketTotals {
  const selected = ticketSelector(selection);
  const counter = createTicketCounter();
  for (const ticket of tickets) if (selected(ticket)) counter.count(ticket);
  return counter.totals();
}

/** The sum over the states. */
export function sumOfStates(counts: StateCounts): number {
  return TICKET_STATES.reduce((sum, state) => sum + counts[state], 0);
}
