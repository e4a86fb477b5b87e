import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { digitalCertificateKind } from '#shared/domain/digital-certificate.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal, orderedDays } from './named-records.ts';

const { fields } = digitalCertificateKind;

const edits = formShape(
  'digitalCertificate',
  'holderId',
  'subject',
  'issuer',
  'expiresOn',
  'noticeDays',
  'revokedOn',
);

/** Registers a certificate that was issued: never its PIN. @see PT-I.4-a, X-4 */
export const defineDigitalCertificate = defineUseCase({
  name: 'defineDigitalCertificate',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    type: fields.type.schema,
    issuedOn: fields.issuedOn.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, type, issuedOn, ...others }) => {
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId])) ??
      (await certificateRefusal(workspace, { issuedOn, ...givenFields(others) }));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('digitalCertificate');
    const record = { bodyId, type, issuedOn, ...givenFields(others) };
    return decide({ id }, [createRecord('digitalCertificate', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a certificate. */
export const editDigitalCertificate = defineUseCase({
  name: 'editDigitalCertificate',
  arguments: editArguments('digitalCertificate', {
    ...edits,
    type: z.optional(fields.type.schema),
    issuedOn: z.optional(fields.issuedOn.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'digitalCertificate', { id, changes: givenFields(changes), versions }, (record) =>
      certificateRefusal(workspace, record),
    ),
});

/** Revokes a certificate on a day, today when left out. @see PT-I.4-a */
export const revokeCertificate = defineUseCase({
  name: 'revokeCertificate',
  arguments: z.strictObject({ id: idOf('digitalCertificate'), day: dateSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { id, day }) => {
    const found = await findLive(workspace, 'digitalCertificate', id);
    if (!found.ok) return found;
    const { revokedOn, issuedOn } = found.value.record;
    if (revokedOn !== null) return refuseAct('certificate-revoked', { day: revokedOn });
    const today = dayOf(clock.now());
    const revoked = day ?? today;
    if (revoked > today) return refuseAct('day-in-future', { day: revoked });
    if (revoked < issuedOn) return refuseAct('days-inverted', { from: issuedOn, to: revoked });
    return decide(null, setFields(found.value, { revokedOn: revoked }));
  },
});

/** Deletes a certificate that was registered by mistake. */
export const deleteDigitalCertificate = deletionUseCase('deleteDigitalCertificate', 'digitalCertificate');

/** Restores a deleted certificate. */
export const restoreDigitalCertificate = restorationUseCase(
  'restoreDigitalCertificate',
  'digitalCertificate',
);

async function certificateRefusal(
  workspace: Workspace,
  certificate: {
    readonly issuedOn: string;
    readonly expiresOn?: string | null;
    readonly holderId?: RecordId<'person'> | null;
  },
): Promise<ActRefusal | undefined> {
  const inverted = orderedDays(certificate.issuedOn, certificate.expiresOn);
  if (inverted !== undefined) return refusalOf('days-inverted', inverted);
  return namedRefusal(workspace, ['person', certificate.holderId]);
}
