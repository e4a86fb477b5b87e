import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createWhole, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { sharedCredentialKind } from '#shared/domain/shared-credential.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { notServingRefusal } from './people-named.ts';

const { fields } = sharedCredentialKind;

/** People who may share one credential. */
const MOST_MEMBERS = 200;

const members = z.array(fields.memberIds.element).min(1).max(MOST_MEMBERS).readonly();

const edits = {
  purpose: z.optional(fields.purpose.schema),
  userName: z.optional(fields.userName.schema),
};

/** Records that several colleagues use one credential, and who they are: never what it is. @see P9-5.1-h, X-4 */
export const defineSharedCredential = defineUseCase({
  name: 'defineSharedCredential',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    system: fields.system.schema,
    memberIds: members,
  }),
  run: async ({ workspace, ids, clock }, _actor, { bodyId, system, memberIds, ...others }) => {
    const refusal =
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await notServingRefusal(workspace, memberIds, dayOf(clock.now())));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('sharedCredential');
    const record = { bodyId, system, memberIds, ...givenFields(others) };
    return decide({ id }, createWhole('sharedCredential', scopeOfBody(bodyId), id, record));
  },
});

/** Changes what is written of a shared credential, or who uses it; only those in service are added. */
export const editSharedCredential = defineUseCase({
  name: 'editSharedCredential',
  arguments: editArguments('sharedCredential', {
    ...edits,
    system: z.optional(fields.system.schema),
    memberIds: z.optional(members),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'sharedCredential',
      { id, changes: givenFields(changes), versions },
      (_after, { memberIds = [] }, before) => {
        const added = memberIds.filter((each) => !before.memberIds.includes(each));
        return notServingRefusal(workspace, added, dayOf(clock.now()));
      },
    ),
});

/** Records that a shared credential is no longer used: nobody waits to be told of it any more. */
export const closeSharedCredential = defineUseCase({
  name: 'closeSharedCredential',
  arguments: z.strictObject({
    id: idOf('sharedCredential'),
    /** Today when left out. */
    closedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, clock }, _actor, { id, ...said }) => {
    const found = await findLive(workspace, 'sharedCredential', id);
    if (!found.ok) return found;
    const { closedOn: closedBefore } = found.value.record;
    if (closedBefore !== null) return refuseAct('shared-credential-closed', { day: closedBefore });
    const today = dayOf(clock.now());
    const closedOn = said.closedOn ?? today;
    const refusal = dayRefusal(closedOn, today);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { closedOn }));
  },
});

/** Deletes the record of a shared credential. */
export const deleteSharedCredential = deletionUseCase('deleteSharedCredential', 'sharedCredential');

/** Restores the deleted record of a shared credential. */
export const restoreSharedCredential = restorationUseCase('restoreSharedCredential', 'sharedCredential');
