import type { TicketState } from '#shared/domain/ticket.ts';
import { canMove, isSettled, isUntaken, isWaiting } from '#shared/domain/ticket-lifecycle.ts';

/** What can be done to a ticket from its pane. */
export type TicketAct =
  'take' | 'start' | 'wait' | 'resolve' | 'close' | 'reopen' | 'cancel' | 'assign' | 'edit' | 'remind';

/** The acts that a ticket offers: the likeliest next one, those at hand, and those in the menu. */
export interface ActPlan {
  readonly primary: TicketAct | null;
  readonly atHand: readonly TicketAct[];
  readonly menu: readonly TicketAct[];
}

function primaryAct(state: TicketState): TicketAct | null {
  if (isUntaken(state) || state === 'reopened') return 'take';
  if (isWaiting(state)) return 'start';
  if (state === 'resolved') return 'close';
  if (state === 'closed') return 'reopen';
  return state === 'cancelled' ? null : 'resolve';
}

function isPossible(act: TicketAct, state: TicketState): boolean {
  switch (act) {
    case 'take':
      return canMove(state, 'takenInCharge');
    case 'start':
      return canMove(state, 'inProgress');
    case 'wait':
      return canMove(state, 'waitingCustomer');
    case 'resolve':
      return canMove(state, 'resolved');
    case 'close':
      return canMove(state, 'closed') || canMove(state, 'resolved');
    case 'reopen':
      return canMove(state, 'reopened');
    case 'cancel':
      return canMove(state, 'cancelled');
    case 'assign':
    case 'remind':
      return !isSettled(state);
    case 'edit':
      return state !== 'cancelled';
  }
}

const AT_HAND: readonly TicketAct[] = ['start', 'wait', 'resolve', 'assign', 'edit'];
const MENU: readonly TicketAct[] = ['close', 'reopen', 'remind', 'cancel'];

/** The acts that a ticket in that state offers, the same for everybody. */
export function actPlan(state: TicketState): ActPlan {
  const primary = primaryAct(state);
  const offered = (act: TicketAct): boolean => act !== primary && isPossible(act, state);
  return { primary, atHand: AT_HAND.filter(offered), menu: MENU.filter(offered) };
}
