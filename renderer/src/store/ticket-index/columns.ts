import { readTicketNumber, ticketCode } from '#shared/domain/ticket-code.ts';
import {
  CALL_REASONS,
  CHANNELS,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
  type TicketPriority,
  type TicketState,
} from '#shared/domain/ticket.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { Dictionary } from './dictionary.ts';
import { type IndexedTicket, ownText } from './indexed-ticket.ts';
import { allocate, grow, type NumberColumns } from './number-columns.ts';

/** The names that tickets share. */
export interface Dictionaries {
  readonly bodies: Dictionary;
  readonly people: Dictionary;
  /** Requesters in free text: the name is its own id. */
  readonly freeNames: Dictionary;
  readonly tags: Dictionary;
  readonly assets: Dictionary;
  /** Operating systems: the name is its own id. */
  readonly systems: Dictionary;
}

/** The columns that are texts or lists. */
export interface TextColumns {
  readonly id: string[];
  readonly code: string[];
  readonly subject: string[];
  /** Everything of the ticket that is searched, folded. */
  readonly text: string[];
  readonly tags: (readonly number[])[];
  readonly suspensions: (readonly string[])[];
  /** The ticket that it is a duplicate of. */
  readonly duplicateOf: Ticket['duplicateOfId'][];
}

/** The fields of tickets that a list shows, sorts, filters and searches: one array a field, one slot a ticket. */
export interface Columns {
  readonly numbers: NumberColumns;
  readonly texts: TextColumns;
  /** Slots in use, those of deleted tickets included. */
  readonly count: number;
  slotOf(id: string): number | undefined;
  /** Writes a ticket into its slot, or into a new one. Gives the slot. */
  write(indexed: IndexedTicket): number;
}

const NOTHING: readonly never[] = [];

/** No texts. */
function noTexts(): TextColumns {
  return { id: [], code: [], subject: [], text: [], tags: [], suspensions: [], duplicateOf: [] };
}

/** Columns with room for `capacity` tickets; they grow. */
export function createColumns(dictionaries: Dictionaries, capacity = 1024): Columns {
  return columnsOver(dictionaries, allocate(capacity), noTexts());
}

/** Columns that go on from given content. */
export function columnsOver(dictionaries: Dictionaries, initial: NumberColumns, texts: TextColumns): Columns {
  const slots = new Map(texts.id.map((id, slot) => [id, slot]));
  const numbers = { ...initial };

  function slotFor(id: string): number {
    const found = slots.get(id);
    if (found !== undefined) return found;
    const slot = texts.id.length;
    if (slot >= numbers.state.length) Object.assign(numbers, grow(numbers));
    texts.id.push(id);
    slots.set(id, slot);
    return slot;
  }

  return {
    numbers,
    texts,
    get count() {
      return texts.id.length;
    },
    slotOf: (id) => slots.get(id),
    write(indexed) {
      const slot = slotFor(indexed.ticket.id);
      writeStanding(numbers, slot, indexed);
      writeChoices(numbers, slot, indexed.ticket);
      writeEntries(numbers, slot, indexed.ticket, dictionaries);
      writeTexts(texts, slot, indexed.ticket, dictionaries);
      return slot;
    },
  };
}

function writeStanding(
  numbers: NumberColumns,
  slot: number,
  { ticket, updatedAt, contested }: IndexedTicket,
): void {
  const number = ticket.number === null ? undefined : readTicketNumber(ticket.number);
  numbers.openedAt[slot] = ticket.openedAt;
  numbers.updatedAt[slot] = updatedAt;
  numbers.takenAt[slot] = ticket.takenAt ?? Number.NaN;
  numbers.year[slot] = Number(number?.year ?? 0);
  numbers.serial[slot] = number?.n ?? 0;
  numbers.onCall[slot] = ticket.onCall === true ? 1 : 0;
  numbers.contested[slot] = contested ? 1 : 0;
  numbers.shown[slot] = ticket.deleted ? 0 : 1;
}

function writeChoices(numbers: NumberColumns, slot: number, ticket: Ticket): void {
  numbers.state[slot] = TICKET_STATES.indexOf(ticket.state);
  numbers.priority[slot] = TICKET_PRIORITIES.indexOf(ticket.priority);
  numbers.channel[slot] = CHANNELS.indexOf(ticket.channel);
  numbers.reason[slot] = CALL_REASONS.indexOf(ticket.reason);
  numbers.team[slot] = ticket.team === null ? 0 : TEAMS.indexOf(ticket.team) + 1;
  numbers.category[slot] = ticket.category === null ? 0 : TICKET_CATEGORIES.indexOf(ticket.category) + 1;
  numbers.ictFunction[slot] = ticket.ictFunction ?? 0;
}

function writeEntries(
  numbers: NumberColumns,
  slot: number,
  ticket: Ticket,
  { bodies, people, freeNames, assets, systems }: Dictionaries,
): void {
  numbers.body[slot] = bodies.entryOf(ticket.bodyId);
  numbers.requester[slot] = people.entryOf(ticket.requesterId);
  numbers.freeRequester[slot] = freeNames.entryOf(ticket.requesterId === null ? ticket.requesterName : null);
  numbers.operator[slot] = people.entryOf(ticket.operatorId);
  numbers.asset[slot] = assets.entryOf(ticket.assetId);
  numbers.system[slot] = systems.entryOf(ticket.operatingSystem);
}

function writeTexts(texts: TextColumns, slot: number, ticket: Ticket, { tags }: Dictionaries): void {
  texts.code[slot] = ticketCode(ticket);
  texts.subject[slot] = ticket.subject;
  texts.text[slot] = ownText(ticket);
  texts.tags[slot] = ticket.tags.length === 0 ? NOTHING : ticket.tags.map((tag) => tags.entryOf(tag));
  texts.suspensions[slot] = ticket.suspensions.length === 0 ? NOTHING : ticket.suspensions;
  texts.duplicateOf[slot] = ticket.duplicateOfId;
}

/** The state at a slot. */
export function stateAt(numbers: NumberColumns, slot: number): TicketState {
  return TICKET_STATES[numbers.state[slot] ?? 0] ?? 'opened';
}

/** The priority at a slot. */
export function priorityAt(numbers: NumberColumns, slot: number): TicketPriority {
  return TICKET_PRIORITIES[numbers.priority[slot] ?? 0] ?? 'low';
}
