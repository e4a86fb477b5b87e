import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { enablementKind, REMOTE_TOOLS } from '#shared/domain/enablement.ts';
import { idOf } from '#shared/domain/field.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createWhole, setFields } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { agreementRefusal, ownComputerRefusal } from './enablement-refusals.ts';
import { periodRefusal } from './period-refusal.ts';

const { fields } = enablementKind;

const edits = {
  system: z.optional(fields.system.schema),
  assetId: z.optional(fields.assetId.schema),
  remoteTools: z.optional(z.array(fields.remoteTools.element).max(REMOTE_TOOLS.length).readonly()),
  startsOn: z.optional(fields.startsOn.schema),
  endsOn: z.optional(fields.endsOn.schema),
};

/**
 * Asks for leave to use something, on behalf of the ICT office: it waits for the director of the area, unless they have
 * agreed already.
 *
 * @see P9-4-a, PT-I.2-h
 */
export const requestEnablement = defineUseCase({
  name: 'requestEnablement',
  arguments: z.strictObject({
    ...edits,
    personId: fields.personId.schema,
    type: fields.type.schema,
    requestedOn: fields.requestedOn.schema,
    directorId: fields.directorId.schema.default(null),
    agreedOn: fields.agreedOn.schema.default(null),
  }),
  run: async (
    { workspace, ids },
    actor,
    { personId, type, requestedOn, directorId, agreedOn, ...others },
  ) => {
    const person = await findLive(workspace, 'person', personId);
    if (!person.ok) return person;
    const { bodyId } = person.value.record;
    const given = givenFields(others);
    const agreement = { directorId, agreedOn };
    const record = { bodyId, personId, type, requestedOn, officerId: actor, ...agreement, ...given };
    const refusal =
      periodRefusal(given.startsOn, given.endsOn) ??
      (await agreementRefusal(workspace, bodyId, agreement)) ??
      (await referenceRefusal(workspace, 'asset', given.assetId)) ??
      (await ownComputerRefusal(workspace, record));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('enablement');
    return decide({ id }, createWhole('enablement', scopeOfBody(bodyId), id, record));
  },
});

/** Changes what is written of an enablement; who asked, and who agreed, stay. */
export const editEnablement = defineUseCase({
  name: 'editEnablement',
  arguments: editArguments('enablement', { ...edits, requestedOn: z.optional(fields.requestedOn.schema) }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'enablement',
      { id, changes: givenFields(changes), versions },
      async (enablement) =>
        periodRefusal(enablement.startsOn, enablement.endsOn) ??
        (await ownComputerRefusal(workspace, enablement)),
    ),
});

/** Records that the director agreed: from then on it is authorised. @see P9-4-a */
export const agreeEnablement = defineUseCase({
  name: 'agreeEnablement',
  arguments: z.strictObject({
    id: idOf('enablement'),
    directorId: idOf('person'),
    agreedOn: z.iso.date(),
  }),
  run: async ({ workspace }, _actor, { id, directorId, agreedOn }) => {
    const enablement = await findLive(workspace, 'enablement', id);
    if (!enablement.ok) return enablement;
    const { bodyId, agreedOn: agreedBefore } = enablement.value.record;
    if (agreedBefore !== null) return refuseAct('enablement-agreed', { day: agreedBefore });
    const refusal = await agreementRefusal(workspace, bodyId, { directorId, agreedOn });
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(enablement.value, { directorId, agreedOn }));
  },
});

/** Ends an enablement: `endsOn` is its last day. */
export const endEnablement = defineUseCase({
  name: 'endEnablement',
  arguments: z.strictObject({ id: idOf('enablement'), endsOn: z.iso.date() }),
  run: async ({ workspace }, _actor, { id, endsOn }) => {
    const enablement = await findLive(workspace, 'enablement', id);
    if (!enablement.ok) return enablement;
    const { record } = enablement.value;
    if (record.endsOn !== null && record.endsOn <= endsOn)
      return refuseAct('enablement-ended', { day: record.endsOn });
    const refusal = periodRefusal(record.startsOn ?? record.requestedOn, endsOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(enablement.value, { endsOn }));
  },
});

/** Deletes an enablement. */
export const deleteEnablement = deletionUseCase('deleteEnablement', 'enablement');

/** Restores a deleted enablement. */
export const restoreEnablement = restorationUseCase('restoreEnablement', 'enablement');
