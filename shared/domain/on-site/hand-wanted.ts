import type { RecordId } from '#shared/domain/identity.ts';
import type { GuidedAction, Ticket } from '#shared/domain/kinds.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';

/** Why a ticket waits for somebody on site. */
export type HandWanted = 'asked' | 'waiting' | 'unfinished';

/**
 * Why a ticket waits for a hand of the municipal contact; `null` when it does not. The office asks by saying that it will
 * be solved by the municipal contact (`asked`) or that it waits for the body (`waiting`); what the contact did without
 * solving the matter for good is still theirs to finish (`unfinished`). No field of its own says it: what the desk writes
 * anyway is enough.
 *
 * @param actions what was done on site for the ticket.
 * @see REG-5.3-a, CAP-3.1.6-e
 */
export function handWanted(
  { state, solutionMode }: Pick<Ticket, 'state' | 'solutionMode'>,
  actions: readonly Pick<GuidedAction, 'startedAt' | 'outcome'>[],
): HandWanted | null {
  if (isSettled(state)) return null;
  const last = actions.toSorted((one, other) => other.startedAt - one.startedAt)[0];
  if (last !== undefined) return last.outcome === 'solved' ? null : 'unfinished';
  if (solutionMode === 'municipalContact') return 'asked';
  return state === 'waitingCustomer' ? 'waiting' : null;
}

/** A ticket that waits, and why. */
export interface WaitingHand<Waiting> {
  readonly ticket: Waiting;
  readonly why: HandWanted;
}

/** Those of some tickets that wait for a hand, the oldest first. @see REG-5.3-a */
export function handsWanted<Waiting extends Pick<Ticket, 'id' | 'state' | 'solutionMode' | 'openedAt'>>(
  tickets: readonly Waiting[],
  actions: readonly Pick<GuidedAction, 'ticketId' | 'startedAt' | 'outcome'>[],
): readonly WaitingHand<Waiting>[] {
  const byTicket = new Map<RecordId<'ticket'>, (typeof actions)[number][]>();
  for (const action of actions) {
    const known = byTicket.get(action.ticketId);
    if (known === undefined) byTicket.set(action.ticketId, [action]);
    else known.push(action);
  }
  return tickets
    .flatMap((ticket) => {
      const why = handWanted(ticket, byTicket.get(ticket.id) ?? []);
      return why === null ? [] : [{ ticket, why }];
    })
    .toSorted((one, other) => one.ticket.openedAt - other.ticket.openedAt);
}
