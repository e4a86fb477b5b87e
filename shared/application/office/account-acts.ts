import { z } from 'zod';
import { accountKind } from '#shared/domain/account.ts';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { administratorAccountRefusal } from './administrator-refusals.ts';
import { editorRefusal } from './editor-refusal.ts';
import { periodRefusal } from './period-refusal.ts';

const { fields } = accountKind;

const edits = {
  userName: z.optional(fields.userName.schema),
  expiresOn: z.optional(fields.expiresOn.schema),
};

/** Records that an account was opened for a person, in their body: never how one gets in. @see P9-5.1-d, REG-11-a, X-4 */
export const openAccount = defineUseCase({
  name: 'openAccount',
  arguments: z.strictObject({
    ...edits,
    personId: fields.personId.schema,
    type: fields.type.schema,
    system: fields.system.schema,
    createdOn: fields.createdOn.schema,
  }),
  run: async ({ workspace, ids }, _actor, { personId, type, system, createdOn, ...others }) => {
    const person = await findLive(workspace, 'person', personId);
    if (!person.ok) return person;
    const id = ids.fresh('account');
    const { bodyId } = person.value.record;
    const record = { bodyId, personId, type, system, createdOn, ...givenFields(others) };
    const refusal =
      periodRefusal(createdOn, others.expiresOn) ??
      (await editorRefusal(workspace, { id, ...record })) ??
      (await administratorAccountRefusal(workspace, { id, ...record }));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide({ id }, [createRecord('account', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of an account; it stays with its person. */
export const editAccount = defineUseCase({
  name: 'editAccount',
  arguments: editArguments('account', {
    ...edits,
    type: z.optional(fields.type.schema),
    system: z.optional(fields.system.schema),
    createdOn: z.optional(fields.createdOn.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'account',
      { id, changes: givenFields(changes), versions },
      async (account) =>
        periodRefusal(account.createdOn, account.expiresOn) ??
        periodRefusal(account.createdOn, account.closedOn) ??
        (await editorRefusal(workspace, account)) ??
        (await administratorAccountRefusal(workspace, account)),
    ),
});

/** Records the day on which an account was closed. */
export const closeAccount = defineUseCase({
  name: 'closeAccount',
  arguments: z.strictObject({ id: idOf('account'), closedOn: z.iso.date() }),
  run: async ({ workspace }, _actor, { id, closedOn }) => {
    const account = await findLive(workspace, 'account', id);
    if (!account.ok) return account;
    const { createdOn, closedOn: closedBefore } = account.value.record;
    if (closedBefore !== null) return refuseAct('account-closed', { day: closedBefore });
    const refusal = periodRefusal(createdOn, closedOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(account.value, { closedOn }));
  },
});

/** Deletes the record of an account. */
export const deleteAccount = deletionUseCase('deleteAccount', 'account');

/** Restores the deleted record of an account. */
export const restoreAccount = restorationUseCase('restoreAccount', 'account');
