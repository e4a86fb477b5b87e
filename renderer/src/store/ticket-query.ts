import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { QueueOrder } from '#shared/domain/queue-order.ts';
import type { DueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import type {
  CallReason,
  Channel,
  Team,
  TicketCategory,
  TicketPriority,
  TicketState,
} from '#shared/domain/ticket.ts';

/**
 * What the list can be sorted by. `due` is when a ticket is to be taken, missing once nobody waits for that; `queue` is
 * the order in which tickets are served.
 *
 * @see CAP-3.1-c
 */
export const TICKET_COLUMNS = [
  'code',
  'subject',
  'body',
  'requester',
  'priority',
  'state',
  'operator',
  'openedAt',
  'updatedAt',
  'due',
  'queue',
] as const;

/** One of {@link TICKET_COLUMNS}. */
export type TicketColumn = (typeof TICKET_COLUMNS)[number];

/** Which way a list is sorted. Whatever the way, what is missing comes last and equals come newest first. */
export type SortDirection = 'ascending' | 'descending';

/** The tickets that somebody may see, besides which nothing is found, counted or hinted at. @see CAP-3.1.3-a */
export interface TicketSight {
  readonly bodies: readonly RecordId<'body'>[];
  /** Those of other bodies. */
  readonly tickets: readonly RecordId<'ticket'>[];
}

/** What the list is asked for. An empty choice does not filter. */
export interface TicketQuery {
  /** Words, all of which a ticket must contain: accents and case do not matter. */
  readonly text: string;
  readonly states: readonly TicketState[];
  readonly bodies: readonly RecordId<'body'>[];
  readonly priorities: readonly TicketPriority[];
  /** `null` is a ticket without operator. */
  readonly operators: readonly (RecordId<'person'> | null)[];
  readonly channels: readonly Channel[];
  /** A ticket must have every one of them. */
  readonly tags: readonly string[];
  readonly reasons: readonly CallReason[];
  /** `null` is a ticket without team; so for categories and functions. */
  readonly teams: readonly (Team | null)[];
  readonly categories: readonly (TicketCategory | null)[];
  readonly ictFunctions: readonly (number | null)[];
  readonly dues: readonly DueVerdict[];
  /** Only tickets that are to be taken before this moment. */
  readonly dueBefore?: Instant;
  /** First moment of opening, included. */
  readonly openedFrom?: Instant;
  /** Last moment of opening, excluded. */
  readonly openedTo?: Instant;
  readonly sort: { readonly column: TicketColumn; readonly direction: SortDirection };
  /** Tickets still to be settled come before the others, each part in the order asked. @see CAP-3.1.2-f */
  readonly openFirst?: boolean;
  /** What counts first in the order of the queue: severity, unless the office prefers otherwise. @see A-6 */
  readonly queueOrder?: QueueOrder;
  /** Left out by whoever sees every ticket; set by the list itself, never by a screen. */
  readonly sight?: TicketSight;
}

/** Every ticket, newest first. */
export const EVERY_TICKET: TicketQuery = {
  text: '',
  states: [],
  bodies: [],
  priorities: [],
  operators: [],
  channels: [],
  tags: [],
  reasons: [],
  teams: [],
  categories: [],
  ictFunctions: [],
  dues: [],
  sort: { column: 'openedAt', direction: 'descending' },
};

/** A line of the ticket list. */
export interface TicketRow {
  readonly id: RecordId<'ticket'>;
  /** The number, or the provisional code while there is none. */
  readonly code: string;
  readonly numbered: boolean;
  readonly subject: string;
  readonly bodyId: RecordId<'body'>;
  /** Empty while the body has not arrived. */
  readonly bodyName: string;
  /** The registered person's name, or the name in free text; empty when there is neither. */
  readonly requester: string;
  readonly priority: TicketPriority;
  readonly state: TicketState;
  readonly operatorId: RecordId<'person'> | null;
  readonly operatorName: string | null;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  /** Somebody else's concurrent value waits to be looked at. */
  readonly conflicts: boolean;
  /** How its taking in charge stands; `null` until the index has said it. */
  readonly take: RowTake | null;
}

/** How the taking in charge of a ticket stood when its line was asked for. Minutes are working minutes. */
export interface RowTake {
  readonly verdict: DueVerdict;
  /** `null` where it cannot be said. */
  readonly due: Instant | null;
  readonly allowedMinutes: number;
  /** Until the taking in charge, or until then. */
  readonly elapsedMinutes: number;
}

/**
 * How many tickets each choice would give: those that pass every *other* filter of the query. Choices with no ticket
 * are absent from the open-ended ones (bodies, operators, tags).
 */
export interface TicketFacets {
  readonly states: Readonly<Record<TicketState, number>>;
  readonly bodies: Readonly<Record<RecordId<'body'>, number>>;
  readonly priorities: Readonly<Record<TicketPriority, number>>;
  /** By the operator's id; `''` counts tickets without operator. */
  readonly operators: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<Channel, number>>;
  readonly tags: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<CallReason, number>>;
  /** `''` counts tickets without; so for categories and functions (by their number). */
  readonly teams: Readonly<Record<Team | '', number>>;
  readonly categories: Readonly<Record<TicketCategory | '', number>>;
  readonly ictFunctions: Readonly<Record<string, number>>;
  readonly dues: Readonly<Record<DueVerdict, number>>;
}

/** A stretch of time: `from` included, `to` excluded. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
  /** As in {@link TicketQuery}. */
  readonly sight?: TicketSight;
}

/** How many tickets of a priority were taken in charge within their time. @see CAP-7-c */
export interface TakeShare {
  readonly counted: number;
  readonly within: number;
  /** Whether the share reaches the target, unrounded; `null` when nothing counts. */
  readonly met: boolean | null;
  /** In hundredths of a percent. */
  readonly target: number;
}

/** The shares of the three priorities. */
export type TakeShares = Readonly<Record<TicketPriority, TakeShare>>;

/** What a query found. */
export interface TicketView {
  /** Names the answer for {@link TicketList.rows}; only the latest few answers are remembered. */
  readonly viewId: number;
  /** Tickets in the archive. */
  readonly total: number;
  readonly matching: number;
  readonly facets: TicketFacets;
  /** Grows with every change of the index. */
  readonly revision: number;
}

/** The first tickets that a search finds, and how many it finds. */
export interface TicketSuggestions {
  readonly rows: readonly TicketRow[];
  readonly matching: number;
}
