import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { type ActorId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { personKind } from '#shared/domain/person.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { personEdits } from './person-fields.ts';

const { fields } = personKind;

/** What registering a person gives. */
export interface RegisteredPerson {
  readonly personId: ActorId;
}

/**
 * Registers somebody who works for a body. The first person of an archive registers themself: the id they act with
 * becomes theirs.
 */
export const registerPerson = defineUseCase({
  name: 'registerPerson',
  founding: true,
  arguments: z.strictObject({
    ...personEdits,
    bodyId: idOf('body'),
    givenName: fields.givenName.schema,
    familyName: fields.familyName.schema,
  }),
  run: async (context, actor, { bodyId, givenName, familyName, ...others }) => {
    const { workspace } = context;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const misplaced = await seatRefusal(workspace, bodyId, others.seatId);
    if (misplaced !== undefined) return { ok: false, refusal: misplaced };
    const personId = await idOfNew(context, actor);
    const record = { bodyId, givenName, familyName, ...givenFields(others) };
    const value: RegisteredPerson = { personId };
    return decide(value, [createRecord('person', scopeOfBody(bodyId), personId, record)]);
  },
});

async function idOfNew({ workspace, ids }: UseCaseContext, actor: ActorId): Promise<ActorId> {
  const isFounder = (await workspace.read('person', actor)) === undefined;
  return isFounder ? actor : ids.fresh('person');
}
