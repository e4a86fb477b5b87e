import { z } from 'zod';
import { bodyKind } from '#shared/domain/body.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { helpDeskPhoneRefusal } from '#shared/application/help-desk-phone.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { bodyEdits } from './body-fields.ts';

const { fields } = bodyKind;

/** What registering a body gives. */
export interface RegisteredBody {
  readonly bodyId: RecordId<'body'>;
}

/** Registers a body that the office serves. @see A-1, CAP-4-b */
export const registerBody = defineUseCase({
  name: 'registerBody',
  founding: true,
  arguments: z.strictObject({
    ...bodyEdits,
    name: fields.name.schema,
    type: fields.type.schema,
    demonstration: z.boolean().default(false),
  }),
  run: ({ ids }, _actor, { name, type, demonstration, ...others }) => {
    const refusal = helpDeskPhoneRefusal(others.helpDeskPhone);
    if (refusal !== undefined) return Promise.resolve({ ok: false, refusal });
    const bodyId = ids.fresh('body');
    const record = { name, type, demonstration, ...givenFields(others) };
    const value: RegisteredBody = { bodyId };
    return Promise.resolve(decide(value, [createRecord('body', CATALOGUE_SCOPE, bodyId, record)]));
  },
});
