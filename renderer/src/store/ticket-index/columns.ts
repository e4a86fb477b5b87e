import { ticketCode } from '#shared/domain/ticket-code.ts';
import {
  CHANNELS,
  TICKET_PRIORITIES,
  TICKET_STATES,
  type TicketPriority,
  type TicketState,
} from '#shared/domain/ticket.ts';
import type { Dictionary } from './dictionary.ts';
import { type IndexedTicket, ownText } from './indexed-ticket.ts';

/** The names that tickets share. */
export interface Dictionaries {
  readonly bodies: Dictionary;
  readonly people: Dictionary;
  /** Requesters in free text: the name is its own id. */
  readonly freeNames: Dictionary;
  readonly tags: Dictionary;
}

/** The columns that are plain numbers, each in the narrowest array that holds them. */
export interface NumberColumns {
  state: Uint8Array<ArrayBuffer>;
  priority: Uint8Array<ArrayBuffer>;
  channel: Uint8Array<ArrayBuffer>;
  body: Uint32Array<ArrayBuffer>;
  requester: Uint32Array<ArrayBuffer>;
  freeRequester: Uint32Array<ArrayBuffer>;
  operator: Uint32Array<ArrayBuffer>;
  openedAt: Float64Array<ArrayBuffer>;
  updatedAt: Float64Array<ArrayBuffer>;
  numbered: Uint8Array<ArrayBuffer>;
  contested: Uint8Array<ArrayBuffer>;
  /** 1 while the slot's ticket is shown; 0 once it was deleted. */
  shown: Uint8Array<ArrayBuffer>;
}

/** The columns that are texts or lists. */
export interface TextColumns {
  readonly id: string[];
  readonly code: string[];
  readonly subject: string[];
  /** Everything of the ticket that is searched, folded. */
  readonly text: string[];
  readonly tags: (readonly number[])[];
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
  /** Hides a ticket. Gives its slot, if it had one. */
  hide(id: string): number | undefined;
}

const NO_TAGS: readonly number[] = [];

/** Columns with room for `capacity` tickets; they grow. */
export function createColumns(dictionaries: Dictionaries, capacity = 1024): Columns {
  return columnsOver(dictionaries, allocate(capacity), { id: [], code: [], subject: [], text: [], tags: [] });
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
      writeNumbers(numbers, slot, indexed, dictionaries);
      writeTexts(texts, slot, indexed, dictionaries);
      return slot;
    },
    hide(id) {
      const slot = slots.get(id);
      if (slot !== undefined) numbers.shown[slot] = 0;
      return slot;
    },
  };
}

function writeNumbers(
  numbers: NumberColumns,
  slot: number,
  { ticket, updatedAt, contested }: IndexedTicket,
  { bodies, people, freeNames }: Dictionaries,
): void {
  numbers.state[slot] = TICKET_STATES.indexOf(ticket.state);
  numbers.priority[slot] = TICKET_PRIORITIES.indexOf(ticket.priority);
  numbers.channel[slot] = CHANNELS.indexOf(ticket.channel);
  numbers.body[slot] = bodies.entryOf(ticket.bodyId);
  numbers.requester[slot] = people.entryOf(ticket.requesterId);
  numbers.freeRequester[slot] = freeNames.entryOf(ticket.requesterId === null ? ticket.requesterName : null);
  numbers.operator[slot] = people.entryOf(ticket.operatorId);
  numbers.openedAt[slot] = ticket.openedAt;
  numbers.updatedAt[slot] = updatedAt;
  numbers.numbered[slot] = ticket.number === null ? 0 : 1;
  numbers.contested[slot] = contested ? 1 : 0;
  numbers.shown[slot] = ticket.deleted ? 0 : 1;
}

function writeTexts(
  texts: TextColumns,
  slot: number,
  { ticket }: IndexedTicket,
  { tags }: Dictionaries,
): void {
  texts.code[slot] = ticketCode(ticket);
  texts.subject[slot] = ticket.subject;
  texts.text[slot] = ownText(ticket);
  texts.tags[slot] = ticket.tags.length === 0 ? NO_TAGS : ticket.tags.map((tag) => tags.entryOf(tag));
}

/** Empty number columns for `capacity` tickets. */
export function allocate(capacity: number): NumberColumns {
  return {
    state: new Uint8Array(capacity),
    priority: new Uint8Array(capacity),
    channel: new Uint8Array(capacity),
    body: new Uint32Array(capacity),
    requester: new Uint32Array(capacity),
    freeRequester: new Uint32Array(capacity),
    operator: new Uint32Array(capacity),
    openedAt: new Float64Array(capacity),
    updatedAt: new Float64Array(capacity),
    numbered: new Uint8Array(capacity),
    contested: new Uint8Array(capacity),
    shown: new Uint8Array(capacity),
  };
}

function grow(numbers: NumberColumns): NumberColumns {
  const wider = allocate(Math.max(1024, numbers.state.length * 2));
  copyNumbers(numbers, wider, 0);
  return wider;
}

/** Copies every number column of `source` into `target`, from slot `at` on. */
export function copyNumbers(source: NumberColumns, target: NumberColumns, at: number): void {
  target.state.set(source.state, at);
  target.priority.set(source.priority, at);
  target.channel.set(source.channel, at);
  target.body.set(source.body, at);
  target.requester.set(source.requester, at);
  target.freeRequester.set(source.freeRequester, at);
  target.operator.set(source.operator, at);
  target.openedAt.set(source.openedAt, at);
  target.updatedAt.set(source.updatedAt, at);
  target.numbered.set(source.numbered, at);
  target.contested.set(source.contested, at);
  target.shown.set(source.shown, at);
}

/** The state at a slot. */
export function stateAt(numbers: NumberColumns, slot: number): TicketState {
  return TICKET_STATES[numbers.state[slot] ?? 0] ?? 'opened';
}

/** The priority at a slot. */
export function priorityAt(numbers: NumberColumns, slot: number): TicketPriority {
  return TICKET_PRIORITIES[numbers.priority[slot] ?? 0] ?? 'low';
}
