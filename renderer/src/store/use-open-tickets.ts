import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFound } from './record-hooks.ts';

/** A ticket to be chosen from a list. */
export interface TicketChoice {
  readonly value: RecordId<'ticket'>;
  readonly label: string;
}

const NONE: readonly TicketChoice[] = [];

/** The tickets of a body still to be settled, newest first, and those `kept` whatever became of them. */
export function useOpenTickets(bodyId: string | null, kept: readonly string[] = []): readonly TicketChoice[] {
  const tickets = useFound('ticket', 'bodyId', bodyId);
  const keptIds = kept.join(' ');
  return useMemo(
    () =>
      tickets
        ?.filter(({ id, state }) => !isSettled(state) || keptIds.includes(id))
        .sort((one, other) => other.openedAt - one.openedAt)
        .map((ticket) => ({ value: ticket.id, label: `${ticketCode(ticket)} ${ticket.subject}` })) ?? NONE,
    [tickets, keptIds],
  );
}
