import { z } from 'zod';
import { planActionKind } from '#shared/domain/plan-action.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';

const { fields } = planActionKind;

/** How far an action is, once it is completed. */
const WHOLE = 100;

/**
 * Tells how far an action of the plan is, what proves it, which acts it has, by when it is due: what it is stays as the
 * plan says it. One that is completed is so in full.
 *
 * @see PT-II-a, PT-II-b
 */
export const editPlanAction = defineUseCase({
  name: 'editPlanAction',
  arguments: editArguments('planAction', {
    state: z.optional(fields.state.schema),
    percent: z.optional(fields.percent.schema),
    evidence: z.optional(fields.evidence.schema),
    acts: z.optional(fields.acts.schema),
    dueOn: z.optional(fields.dueOn.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) => {
    const whole = changes.state === 'completed' ? { percent: WHOLE } : {};
    return decideEdit(workspace, 'planAction', {
      id,
      changes: { ...givenFields(changes), ...whole },
      versions,
    });
  },
});
