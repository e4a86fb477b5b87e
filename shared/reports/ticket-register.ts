import type { Instant } from '#shared/domain/instant.ts';
import type { Body, Person, Seat, Ticket } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { TicketSelection } from './ticket-selection.ts';
import type { WorkbookContent } from './workbook-plan.ts';

/** What the register is made from. */
export interface TicketRegisterRequest {
  /**
   * In order of opening (`compareByOpening`, where equal moments may come in any order): an index on `openedAt` gives
   * them so, within `periodBounds`. Those outside the selection are left out.
   */
  readonly tickets: Iterable<Ticket> | AsyncIterable<Ticket>;
  /** How many tickets are expected: for the progress alone. */
  readonly expectedTickets: number;
  readonly selection: TicketSelection;
  /** Every body, seat and person known, deleted ones too: they keep their name in what they took part in. */
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly generatedAt: Instant;
  /** The name of who asked for the report. */
  readonly generatedBy: string;
  /** The console's version. */
  readonly version: string;
  readonly catalogue: Catalogue;
}

export function ticketRegister(_request: TicketRegisterRequest): WorkbookContent {
  throw new Error('in the making');
}
