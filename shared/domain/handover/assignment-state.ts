import type { ComputerAssignment } from '#shared/domain/kinds.ts';

/** How an assignment stands: never written, as it follows from its days. @see P9-5.1-a */
export const ASSIGNMENT_STATES = [
  'requested',
  'preparing',
  'accountsReady',
  'delivered',
  'returned',
  'cancelled',
] as const;

/** One of {@link ASSIGNMENT_STATES}. */
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What can be done with an assignment. */
export const ASSIGNMENT_STEPS = [
  'edit',
  'prepare',
  'confirmAccounts',
  'deliver',
  'return',
  'cancel',
] as const;

/** One of {@link ASSIGNMENT_STEPS}. */
export type AssignmentStep = (typeof ASSIGNMENT_STEPS)[number];

/** The days from which the state follows. */
type Days = Pick<
  ComputerAssignment,
  'preparedOn' | 'accountsOn' | 'deliveredOn' | 'returnedOn' | 'cancelledOn'
>;

/** How an assignment stands, by the furthest of its days. @see P9-5.1-a */
export function assignmentState(days: Days): AssignmentState {
  if (days.cancelledOn !== null) return 'cancelled';
  if (days.returnedOn !== null) return 'returned';
  if (days.deliveredOn !== null) return 'delivered';
  if (days.accountsOn !== null) return 'accountsReady';
  return days.preparedOn === null ? 'requested' : 'preparing';
}

const OPEN: readonly AssignmentState[] = ['requested', 'preparing', 'accountsReady'];

/** The states in which each step can be taken: a later one may be taken at once, and stands for those it passes over. */
const STEPS_FROM: Readonly<Record<AssignmentStep, readonly AssignmentState[]>> = {
  edit: OPEN,
  prepare: ['requested'],
  confirmAccounts: ['requested', 'preparing'],
  deliver: OPEN,
  return: ['delivered'],
  cancel: OPEN,
};

/** Whether a step can be taken in a state. @see P9-5.1-a */
export function mayStep(state: AssignmentState, step: AssignmentStep): boolean {
  return STEPS_FROM[step].includes(state);
}

/** Whether a computer is still on its way to somebody. */
export function isOpenAssignment(days: Days): boolean {
  return OPEN.includes(assignmentState(days));
}
