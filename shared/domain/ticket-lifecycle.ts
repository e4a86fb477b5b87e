import { TICKET_STATES, type TicketState } from './ticket.ts';

/** The states in which a ticket waits for somebody outside the office. */
export const WAITING_STATES = ['waitingCustomer', 'waitingSupplier', 'waitingQuoteApproval'] as const;

/** One of {@link WAITING_STATES}. */
export type WaitingState = (typeof WAITING_STATES)[number];

/**
 * Where a ticket may go from each state, in one step. Nothing else is legal: a ticket is never closed without having
 * been taken in charge and resolved, and a cancelled one is final.
 *
 * @see CAP-3.1.2-c
 */
export const LEGAL_MOVES: Readonly<Record<TicketState, readonly TicketState[]>> = {
  opened: ['received', 'takenInCharge', 'cancelled'],
  received: ['takenInCharge', 'cancelled'],
  takenInCharge: ['inProgress', ...WAITING_STATES, 'resolved', 'cancelled'],
  inProgress: [...WAITING_STATES, 'resolved', 'cancelled'],
  waitingCustomer: ['inProgress', 'resolved', 'cancelled'],
  waitingSupplier: ['inProgress', 'resolved', 'cancelled'],
  waitingQuoteApproval: ['inProgress', 'resolved', 'cancelled'],
  resolved: ['closed', 'reopened'],
  closed: ['reopened'],
  reopened: ['takenInCharge', 'inProgress', 'cancelled'],
  cancelled: [],
};

/** The states of tickets on which nothing is left to do. */
const SETTLED_STATES = ['resolved', 'closed', 'cancelled'] as const satisfies readonly TicketState[];

/** The states of tickets that are still somebody's work. */
export const OPEN_STATES: readonly TicketState[] = TICKET_STATES.filter((state) => !isSettled(state));

/** Whether the office has nothing left to do on a ticket in that state. */
export function isSettled(state: TicketState): boolean {
  return (SETTLED_STATES as readonly TicketState[]).includes(state);
}

/** Whether a ticket in that state waits for somebody outside the office. */
export function isWaiting(state: TicketState): state is WaitingState {
  return (WAITING_STATES as readonly TicketState[]).includes(state);
}

/** Whether a ticket in that state has not been taken in charge yet. */
export function isUntaken(state: TicketState): boolean {
  return state === 'opened' || state === 'received';
}

/** Whether one step leads from one state to the other. */
export function canMove(from: TicketState, to: TicketState): boolean {
  return LEGAL_MOVES[from].includes(to);
}

/**
 * The states that a ticket goes through to reach `to`, the last one included: the shortest chain of legal moves that
 * cancels nothing and waits for nobody on the way. `undefined` when there is none, and when the ticket is already there.
 */
export function pathTo(from: TicketState, to: TicketState): readonly TicketState[] | undefined {
  const reached = new Set<TicketState>([from]);
  let paths: readonly (readonly TicketState[])[] = [[]];
  while (paths.length > 0) {
    const longer = paths.flatMap((path) =>
      LEGAL_MOVES[path.at(-1) ?? from]
        .filter((state) => !reached.has(state) && (state === to || !isDetour(state)))
        .map((state) => [...path, state]),
    );
    const found = longer.find((path) => path.at(-1) === to);
    if (found !== undefined) return found;
    for (const path of longer) reached.add(path.at(-1) ?? from);
    paths = longer;
  }
  return undefined;
}

function isDetour(state: TicketState): boolean {
  return isWaiting(state) || state === 'cancelled' || state === 'reopened';
}
