import type { RecordId, Scope } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';
import { BLANK_TICKET } from '#tests/fixtures/blank-ticket.ts';

/** The id of the `n`-th record of a test: 26 characters of Crockford's base 32. */
export function idNumber(n: number): string {
  return `01TEST${n.toString().padStart(20, '0')}`;
}

/** A ticket with the given fields; the others are those of an ordinary one. */
export function someTicket(n: number, fields: Partial<Ticket> = {}): Ticket {
  return {
    ...BLANK_TICKET,
    kind: 'ticket',
    id: idNumber(n) as RecordId<'ticket'>,
    scope: 'b0dy' as Scope,
    deleted: false,
    bodyId: idNumber(900_000_001) as RecordId<'body'>,
    subject: 'Stampante ferma',
    channel: CHANNELS[1],
    reason: 'fault',
    priority: TICKET_PRIORITIES[1],
    state: TICKET_STATES[0],
    draftCode: `BOZZA-7F3K-${n + 1}`,
    openedAt: toInstant(1_700_000_000_000 + n * 60_000),
    ...fields,
  };
}

/** A ticket as the index takes it in. */
export function indexed(ticket: Ticket, contested = false): IndexedTicket {
  return { ticket, updatedAt: ticket.openedAt, contested };
}
