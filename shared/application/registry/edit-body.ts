import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { helpDeskPhoneRefusal } from '#shared/application/help-desk-phone.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { bodyEdits } from './body-fields.ts';

/** Changes what is written of a body. @see CAP-4-b */
export const editBody = defineUseCase({
  name: 'editBody',
  arguments: z.strictObject({
    bodyId: idOf('body'),
    changes: z.strictObject(bodyEdits),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { bodyId, changes, versions }) => {
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const made = await editsMade(workspace, body.value, versions, givenFields(changes));
    const refusal = helpDeskPhoneRefusal(made.helpDeskPhone);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, saveEdits(body.value, versions, made));
  },
});
