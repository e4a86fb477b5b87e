import { assertNever } from '#shared/domain/assert-never.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Body, Person, RecordOf, Seat, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';

/** What people call a record. */
export function recordTitle(record: RecordOf<Kind>): string {
  // A record of any kind is one of these: the union lets the switch see them all.
  const known = record as Body | Seat | Person | Ticket | TicketEntry;
  switch (known.kind) {
    case 'ticket':
      return `${ticketCode(known)} · ${known.subject}`;
    case 'person':
      return fullName(known);
    case 'body':
    case 'seat':
      return known.name;
    case 'ticketEntry':
      return known.text ?? known.type;
    default:
      return assertNever(known);
  }
}
