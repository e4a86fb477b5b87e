import type { Ticket } from '#shared/domain/kinds.ts';
import type { ReadyTextFillings } from '#shared/domain/ready-text.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';

type Said = Pick<Ticket, 'number' | 'draftCode' | 'requesterId' | 'requesterName'>;

/** What fills the blanks of a ready text: the ticket it is about, if it is there yet, and who is at the console. */
export function useFillings(ticket: Said | null): ReadyTextFillings {
  const { actor } = useDesk();
  const nameOf = useNames();
  const { requesterId = null, requesterName = null } = ticket ?? {};
  return {
    code: ticket === null ? null : ticketCode(ticket),
    requester: (requesterId === null ? requesterName : nameOf(requesterId)) ?? null,
    operator: (actor === null ? null : nameOf(actor)) ?? null,
  };
}
