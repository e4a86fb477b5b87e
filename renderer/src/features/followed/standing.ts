import type {
  Evolution,
  Improvement,
  PlanAction,
  PlannedTask,
  ServiceVariation,
} from '#shared/domain/kinds.ts';

/** Whether a request for improvement still waits for somebody. */
export function isStandingImprovement({ state }: Pick<Improvement, 'state'>): boolean {
  return state !== 'done' && state !== 'rejected';
}

/** Whether evolutive work still waits for somebody. */
export function isStandingEvolution({ state }: Pick<Evolution, 'state'>): boolean {
  return state !== 'accepted' && state !== 'rejected';
}

/** Whether maintenance is still to be done. */
export function isStandingTask({ doneAt }: Pick<PlannedTask, 'doneAt'>): boolean {
  return doneAt === null;
}

/** Whether a change of service still waits: for the body to decide, or to be started. */
export function isStandingVariation({ state }: Pick<ServiceVariation, 'state'>): boolean {
  return state === 'proposed' || state === 'authorised';
}

/** Whether an action of the plan is still to be done. @see PT-II-a */
export function isStandingAction({ state }: Pick<PlanAction, 'state'>): boolean {
  return state !== 'completed' && state !== 'notApplicable';
}
