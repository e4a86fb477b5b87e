import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { matterOutside } from '#shared/domain/outside-matters.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** The states in which work is being done, or was. */
const EXECUTED: readonly TicketState[] = ['inProgress', 'resolved', 'closed'];

/**
 * What forbids a ticket to go through those states: extraordinary work that nobody discussed with the director. What the
 * office does not do needs no discussion.
 *
 * @see P9-5.2-c, A-38
 */
export async function executionRefusal(
  workspace: Workspace,
  ticket: Ticket,
  path: readonly TicketState[],
): Promise<ActRefusal | undefined> {
  if (ticket.extraordinaryWork !== true || matterOutside(ticket) !== null) return undefined;
  if (!path.some((state) => EXECUTED.includes(state))) return undefined;
  const consultations = await workspace.find('consultation', { index: 'ticketId', value: ticket.id });
  return consultations.length > 0
    ? undefined
    : refusalOf('consultation-missing', { code: ticketCode(ticket) });
}
