import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { computerAssignmentKind } from '#shared/domain/computer-assignment.ts';
import { idOf } from '#shared/domain/field.ts';
import { assignmentState, mayStep } from '#shared/domain/handover/assignment-state.ts';
import { canonicalJson, type JsonValue } from '#shared/domain/json.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import type { RecordEdits } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { assignmentEdits, assignmentGiven, replacementGiven } from './assignment-arguments.ts';
import { assignmentRefusal } from './assignment-rules.ts';
import { planAssignment } from './plan-assignment.ts';

/** Asks for a computer for somebody, on the word of their director, with what has to be arranged. @see P9-5.1-a, P9-5.1-b */
export const requestAssignment = defineUseCase({
  name: 'requestAssignment',
  arguments: z.strictObject({
    ...assignmentGiven,
    ...replacementGiven,
    personId: idOf('person'),
    cause: computerAssignmentKind.fields.cause.schema,
  }),
  run: async (context, _actor, { personId, ...said }) => {
    const person = await findLive(context.workspace, 'person', personId);
    if (!person.ok) return person;
    const planned = await planAssignment(context, person.value.record, personId, said);
    if (!planned.ok) return planned;
    const { id, mutations } = planned.value;
    return decide({ id }, mutations);
  },
});

/** Changes what is written of an assignment; once the computer was delivered, its notes alone. */
export const editAssignment = defineUseCase({
  name: 'editAssignment',
  arguments: editArguments('computerAssignment', assignmentEdits),
  run: (context, _actor, { id, changes, versions }) =>
    decideEdit(
      context.workspace,
      'computerAssignment',
      { id, changes: givenFields(changes), versions },
      async (assignment, made, before) => {
        if (onlyNotes(made, before)) return undefined;
        return stepRefusal(before) ?? (await judged(context, assignment));
      },
    ),
});

function stepRefusal(before: ComputerAssignment): ActRefusal | undefined {
  const state = assignmentState(before);
  return mayStep(state, 'edit') ? undefined : refusalOf('assignment-step-illegal', { step: 'edit', state });
}

async function judged(
  context: Parameters<typeof assignmentRefusal>[0],
  assignment: ComputerAssignment,
): Promise<ActRefusal | undefined> {
  const person = await findLive(context.workspace, 'person', assignment.personId);
  return person.ok ? assignmentRefusal(context, person.value.record, assignment) : person.refusal;
}

/** Whether an edit touches nothing but the notes. */
function onlyNotes(made: RecordEdits<'computerAssignment'>, before: ComputerAssignment): boolean {
  const shown = before as unknown as Readonly<Record<string, JsonValue>>;
  return Object.entries(made as Readonly<Record<string, JsonValue>>).every(
    ([field, value]) => field === 'notes' || canonicalJson(shown[field] ?? null) === canonicalJson(value),
  );
}

/** Deletes the record of an assignment. */
export const deleteAssignment = deletionUseCase('deleteAssignment', 'computerAssignment');

/** Restores the deleted record of an assignment. */
export const restoreAssignment = restorationUseCase('restoreAssignment', 'computerAssignment');
