import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { assignmentState, mayStep } from '#shared/domain/handover/assignment-state.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { itemGiven } from './assignment-arguments.ts';
import { itemRefusal } from './assignment-rules.ts';
import { itemOf } from './plan-assignment.ts';

/** Adds a line to the checklist of an assignment that is still open. @see P9-5.1-a */
export const addAssignmentItem = defineUseCase({
  name: 'addAssignmentItem',
  arguments: z.strictObject({ ...itemGiven, assignmentId: idOf('computerAssignment') }),
  run: async (context, _actor, { assignmentId, ...item }) => {
    const found = await findLive(context.workspace, 'computerAssignment', assignmentId);
    if (!found.ok) return found;
    const { scope, personId } = found.value.record;
    const state = assignmentState(found.value.record);
    if (!mayStep(state, 'edit')) return refuseAct('assignment-step-illegal', { step: 'edit', state });
    const refusal = await itemRefusal(context.workspace, personId, item.enablementId);
    if (refusal !== undefined) return { ok: false, refusal };
    const { id, mutation } = itemOf(context, scope, assignmentId, item);
    return decide({ id }, [mutation]);
  },
});

/** Says when a line of the checklist was done, today when no day is given; `null` opens it again. @see P9-5.1-a, P9-4-a */
export const tickAssignmentItem = defineUseCase({
  name: 'tickAssignmentItem',
  arguments: z.strictObject({ id: idOf('assignmentItem'), doneOn: dateSchema.nullable().optional() }),
  run: async ({ workspace, clock }, actor, { id, doneOn: told }) => {
    const item = await findLive(workspace, 'assignmentItem', id);
    if (!item.ok) return item;
    const { text, enablementId, doneBy } = item.value.record;
    if (enablementId !== null) return refuseAct('assignment-item-enabled', { text });
    const today = dayOf(clock.now());
    const doneOn = told === undefined ? today : told;
    if (doneOn === null) return decide(null, setFields(item.value, { doneOn: null, doneBy: null }));
    const refusal = dayRefusal(doneOn, today);
    if (refusal !== undefined) return { ok: false, refusal };
    const isTicked = item.value.record.doneOn !== null;
    return decide(null, setFields(item.value, { doneOn, doneBy: isTicked ? doneBy : actor }));
  },
});

/** Takes a line off a checklist. */
export const removeAssignmentItem = deletionUseCase('removeAssignmentItem', 'assignmentItem');

/** Puts a line back on a checklist. */
export const restoreAssignmentItem = restorationUseCase('restoreAssignmentItem', 'assignmentItem');
