import { z } from 'zod';
import { improvementKind } from '#shared/domain/improvement.ts';
import { adherenceGuard } from '#shared/domain/improvement-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { amendmentArguments, decideAmendment } from './amendment.ts';

const { fields } = improvementKind;

/** Corrects what a request for improvement asks, until it is done. @see CAP-3.1.2-c */
export const editImprovement = defineUseCase({
  name: 'editImprovement',
  arguments: amendmentArguments('improvement', {
    subject: z.optional(fields.subject.schema),
    description: z.optional(fields.description.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideAmendment(workspace, 'improvement', { id, changes: givenFields(changes), versions }, ({ state }) =>
      adherenceGuard(state),
    ),
});
