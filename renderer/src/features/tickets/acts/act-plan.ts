import type { Ticket } from '#shared/domain/kinds.ts';
import { isSuspended } from '#shared/domain/suspensions.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { canMove, isSettled, isUntaken, isWaiting } from '#shared/domain/ticket-lifecycle.ts';
import type { AmendingAct } from './amending-acts.ts';
import type { AskingAct } from './asked-acts.ts';

/** The acts that ask nothing. */
export type PlainAct = 'take' | 'remind' | 'edit' | 'resume' | 'unmerge';

/** What can be done to a ticket as a whole from its pane. */
export type TicketAct =
  | PlainAct
  | Exclude<
      AskingAct,
      | 'cancelContact'
      | 'reply'
      | 'decideQuote'
      | 'reportOutage'
      | 'restoreOutage'
      | 'addProcedure'
      | 'removeProcedure'
      | 'measure'
      | 'advanceEvolution'
      | 'moveImprovement'
      | 'joinImprovement'
      | 'editMaterial'
      | AmendingAct
    >;

/** The groups of the menu. */
export const ACT_GROUPS = ['contacts', 'suppliers', 'ticket', 'beyond'] as const;

/** One of {@link ACT_GROUPS}. */
export type ActGroup = (typeof ACT_GROUPS)[number];

/** The acts that a ticket offers: the likeliest next one, those at hand, and those in the menu. */
export interface ActPlan {
  readonly primary: TicketAct | null;
  readonly atHand: readonly TicketAct[];
  readonly menu: Readonly<Record<ActGroup, readonly TicketAct[]>>;
}

/** What the plan looks at in a ticket. */
export type PlannedTicket = Pick<
  Ticket,
  'state' | 'reason' | 'suspensions' | 'duplicateOfId' | 'workableAt' | 'onCall'
> & {
  readonly hasOutage: boolean;
};

function primaryAct(state: TicketState): TicketAct | null {
  if (isUntaken(state) || state === 'reopened') return 'take';
  if (isWaiting(state)) return 'start';
  if (state === 'resolved') return 'close';
  if (state === 'closed') return 'reopen';
  return state === 'cancelled' ? null : 'resolve';
}

function isTaken(state: TicketState): boolean {
  return !isUntaken(state) && state !== 'cancelled';
}

const always = (): boolean => true;
const to =
  (state: TicketState) =>
  (ticket: PlannedTicket): boolean =>
    canMove(ticket.state, state);
const unsettled = ({ state }: PlannedTicket): boolean => !isSettled(state);
const standing = ({ state }: PlannedTicket): boolean => state !== 'cancelled';

/** When each act is possible. */
const POSSIBLE: Readonly<Record<TicketAct, (ticket: PlannedTicket) => boolean>> = {
  take: to('takenInCharge'),
  start: to('inProgress'),
  wait: to('waitingCustomer'),
  resolve: to('resolved'),
  close: ({ state }) => canMove(state, 'closed') || canMove(state, 'resolved'),
  reopen: to('reopened'),
  cancel: to('cancelled'),
  assign: unsettled,
  remind: unsettled,
  edit: standing,
  contact: always,
  work: ({ state }) => isTaken(state),
  session: unsettled,
  guided: standing,
  outing: unsettled,
  workable: ({ state, workableAt }) => isTaken(state) && !isSettled(state) && workableAt === null,
  suspend: (ticket) => isUntaken(ticket.state) && !isSuspended(ticket),
  resume: isSuspended,
  escalate: to('waitingSupplier'),
  quote: to('waitingQuoteApproval'),
  consultation: unsettled,
  outage: ({ state, reason, hasOutage }) =>
    state !== 'cancelled' && reason === 'platformMalfunction' && !hasOutage,
  changeBody: unsettled,
  merge: to('cancelled'),
  unmerge: ({ duplicateOfId }) => duplicateOfId !== null,
  link: standing,
  outside: unsettled,
  onCall: ({ state, onCall }) => isUntaken(state) && onCall !== true,
  signal: standing,
  evolution: standing,
  improvement: standing,
  material: standing,
};

const AT_HAND: readonly TicketAct[] = ['start', 'wait', 'resolve', 'work', 'assign', 'edit'];

const MENU: Readonly<Record<ActGroup, readonly TicketAct[]>> = {
  contacts: ['contact', 'session', 'guided', 'outing', 'remind', 'workable', 'suspend', 'resume', 'onCall'],
  suppliers: ['escalate', 'quote', 'material', 'outage', 'consultation'],
  ticket: ['close', 'reopen', 'link', 'merge', 'unmerge', 'changeBody', 'outside', 'cancel'],
  beyond: ['signal', 'evolution', 'improvement'],
};

/** The acts that a ticket offers as it is, to whoever may do them: to everybody alike when `may` is left out. */
export function actPlan(ticket: PlannedTicket, may: (act: TicketAct) => boolean = always): ActPlan {
  const likeliest = primaryAct(ticket.state);
  const primary = likeliest !== null && may(likeliest) ? likeliest : null;
  const offered = (act: TicketAct): boolean => act !== primary && POSSIBLE[act](ticket) && may(act);
  return {
    primary,
    atHand: AT_HAND.filter(offered),
    menu: {
      contacts: MENU.contacts.filter(offered),
      suppliers: MENU.suppliers.filter(offered),
      ticket: MENU.ticket.filter(offered),
      beyond: MENU.beyond.filter(offered),
    },
  };
}
