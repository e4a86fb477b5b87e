import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf, line } from '#shared/domain/field.ts';
import { missingAccounts } from '#shared/domain/handover/assignment-readiness.ts';
import { type AssignmentStep, assignmentState, mayStep } from '#shared/domain/handover/assignment-state.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { readAssignmentFacts } from './read-assignment-facts.ts';

/** An assignment that a step can be taken with, and the day of the step. */
export interface SteppedAssignment {
  readonly seen: Versioned<'computerAssignment'>;
  /** `aaaa-mm-gg`. */
  readonly day: string;
}

/** The assignment and the day of a step, today when none is told; refused where the step cannot be taken. */
export async function findSteppable(
  { workspace, clock }: UseCaseContext,
  id: RecordId<'computerAssignment'>,
  step: AssignmentStep,
  told: string | undefined,
): Promise<Result<SteppedAssignment, ActRefusal>> {
  const found = await findLive(workspace, 'computerAssignment', id);
  if (!found.ok) return found;
  const { record } = found.value;
  const state = assignmentState(record);
  if (!mayStep(state, step)) return refuseAct('assignment-step-illegal', { step, state });
  const today = dayOf(clock.now());
  const day = told ?? today;
  const refusal = dayRefusal(day, today, record.deliveredOn ?? record.requestedOn);
  return refusal === undefined ? done({ seen: found.value, day }) : { ok: false, refusal };
}

const stepArguments = z.strictObject({
  id: idOf('computerAssignment'),
  /** Today, when left out. */
  day: dateSchema.optional(),
});

/** Records that the office begins to prepare a computer. @see P9-5.1-a */
export const prepareAssignment = defineUseCase({
  name: 'prepareAssignment',
  arguments: stepArguments,
  run: async (context, _actor, { id, day: told }) => {
    const found = await findSteppable(context, id, 'prepare', told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    return decide(null, setFields(seen, { preparedOn: day }));
  },
});

/** Records that all the accounts exist; refused with those that are missing. @see P9-5.1-d */
export const confirmAccounts = defineUseCase({
  name: 'confirmAccounts',
  arguments: stepArguments,
  run: async (context, _actor, { id, day: told }) => {
    const step = 'confirmAccounts';
    const found = await findSteppable(context, id, step, told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    const missing = missingAccounts(await readAssignmentFacts(context.workspace, seen.record), day);
    if (missing.length > 0) return refuseAct('assignment-incomplete', { step, missing });
    return decide(null, setFields(seen, { preparedOn: seen.record.preparedOn ?? day, accountsOn: day }));
  },
});

/** Gives up an assignment that was not delivered, and says why. */
export const cancelAssignment = defineUseCase({
  name: 'cancelAssignment',
  arguments: z.strictObject({
    id: idOf('computerAssignment'),
    reason: line(500),
  }),
  run: async (context, _actor, { id, reason }) => {
    const found = await findSteppable(context, id, 'cancel', undefined);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    return decide(null, setFields(seen, { cancelledOn: day, cancelReason: reason }), reason);
  },
});
