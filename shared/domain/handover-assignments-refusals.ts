import type { AssignmentCause } from './computer-assignment.ts';
import type { MissingThing } from './handover/assignment-readiness.ts';
import type { AssignmentState, AssignmentStep } from './handover/assignment-state.ts';
import type { PurchaseState, PurchaseStep } from './handover/purchase-state.ts';

/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** What the refusals of acts on assignments and purchases carry. Days are `aaaa-mm-gg`. */
export interface HandoverAssignmentsRefusalData {
  /** Whoever asks did not direct the unit (`isSua`) or an area of the body that day: `allowed` names who did. @see P9-3-a */
  'requester-not-allowed': Readonly<{
    name: string;
    day: string;
    isSua: boolean;
    allowed: readonly string[];
  }>;
  /** A malfunction is told in a ticket. @see P9-5.1-b */
  'assignment-ticket-missing': Readonly<{ cause: AssignmentCause }>;
  /** A replacement that does not say what it replaces. @see P9-5.1-b */
  'replaced-asset-missing': Nothing;
  'replaced-asset-unasked': Nothing;
  /** What would be replaced is somebody else's. */
  'replaced-asset-held': Readonly<{ label: string; holder: string }>;
  'assignment-step-illegal': Readonly<{ step: AssignmentStep; state: AssignmentState }>;
  /** All that a step waits for. @see P9-5.1-a, P9-5.1-d */
  'assignment-incomplete': Readonly<{ step: AssignmentStep; missing: readonly MissingThing[] }>;
  /** A line is done when the director agrees to its enablement, not by hand. @see P9-4-a */
  'assignment-item-enabled': Readonly<{ text: string }>;
  /** An enablement of somebody else. */
  'assignment-item-foreign': Nothing;
  'purchase-step-illegal': Readonly<{ step: PurchaseStep; state: PurchaseState }>;
  /** Nothing was agreed with the director by the day of the order. @see P9-5.1-c */
  'purchase-consultation-missing': Readonly<{ day: string }>;
  /** Computers are still on their way to somebody who would be deleted. */
  'person-awaits-computer': Readonly<{ count: number }>;
}

/** Refusals of acts on assignments and purchases. */
export const HANDOVER_ASSIGNMENTS_REFUSALS = [
  'requester-not-allowed',
  'assignment-ticket-missing',
  'replaced-asset-missing',
  'replaced-asset-unasked',
  'replaced-asset-held',
  'assignment-step-illegal',
  'assignment-incomplete',
  'assignment-item-enabled',
  'assignment-item-foreign',
  'purchase-step-illegal',
  'purchase-consultation-missing',
  'person-awaits-computer',
] as const satisfies readonly (keyof HandoverAssignmentsRefusalData)[];
