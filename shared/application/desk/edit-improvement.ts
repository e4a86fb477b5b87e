import { z } from 'zod';
import { improvementKind } from '#shared/domain/improvement.ts';
import { adherenceGuard } from '#shared/domain/improvement-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';

const { fields } = improvementKind;

/** Corrects what a request for improvement asks, until it is done. @see CAP-3.1.2-c */
export const editImprovement = defineUseCase({
  name: 'editImprovement',
  arguments: editArguments('improvement', {
    subject: z.optional(fields.subject.schema),
    description: z.optional(fields.description.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'improvement', { id, changes: givenFields(changes), versions }, ({ state }) =>
      adherenceGuard(state),
    ),
});
