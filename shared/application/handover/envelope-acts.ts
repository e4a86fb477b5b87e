import { z } from 'zod';
import { refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { emergencyEnvelopeKind } from '#shared/domain/emergency-envelope.ts';
import { idOf, line } from '#shared/domain/field.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createWhole, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { envelopeNumberRefusal, sealRefusal } from './envelope-refusals.ts';

const { fields } = emergencyEnvelopeKind;

/** Systems that one envelope may open. */
const MOST_SYSTEMS = 50;

const systems = z.array(fields.systems.element).min(1).max(MOST_SYSTEMS).readonly();
const seal = line(40);

const edits = {
  keeperId: z.optional(fields.keeperId.schema),
  notes: z.optional(fields.notes.schema),
};

/** Records a sealed envelope for emergencies: what it opens, where it is kept, its seal. Never what is in it. @see X-4 */
export const defineEnvelope = defineUseCase({
  name: 'defineEnvelope',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    number: fields.number.schema,
    systems,
    keptAt: fields.keptAt.schema,
    sealNumber: seal,
    /** Today when left out. */
    sealedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, ids, clock }, actor, { sealedOn: said, ...envelope }) => {
    const { bodyId, number, sealNumber, keeperId } = envelope;
    const today = dayOf(clock.now());
    const sealedOn = said ?? today;
    const refusal =
      dayRefusal(sealedOn, today) ??
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await referenceRefusal(workspace, 'person', keeperId)) ??
      (await envelopeNumberRefusal(workspace, { id: null, bodyId, number })) ??
      (await sealRefusal(workspace, sealNumber));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('emergencyEnvelope');
    // What was left out is left out: the rest is the form as its schema read it.
    const record = { ...envelope, keeperId: keeperId ?? null, notes: envelope.notes ?? null };
    return decide(
      { id },
      createWhole('emergencyEnvelope', scopeOfBody(bodyId), id, { ...record, sealedOn, sealedBy: actor }),
    );
  },
});

/** Changes what is written of an envelope. Its seal can be corrected, not broken nor put on: openings and sealings say that. */
export const editEnvelope = defineUseCase({
  name: 'editEnvelope',
  arguments: editArguments('emergencyEnvelope', {
    ...edits,
    number: z.optional(fields.number.schema),
    systems: z.optional(systems),
    keptAt: z.optional(fields.keptAt.schema),
    sealNumber: z.optional(seal),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'emergencyEnvelope',
      { id, changes: givenFields(changes), versions },
      async (after, { sealNumber, keeperId }, before) => {
        if (sealNumber != null && before.sealNumber === null) return refusalOf('envelope-unsealed', {});
        return (
          (await referenceRefusal(workspace, 'person', keeperId)) ??
          (await envelopeNumberRefusal(workspace, after)) ??
          (sealNumber == null ? undefined : await sealRefusal(workspace, sealNumber, id))
        );
      },
    ),
});

/** Records that an envelope was destroyed: it opens nothing any more. */
export const closeEnvelope = defineUseCase({
  name: 'closeEnvelope',
  arguments: z.strictObject({
    id: idOf('emergencyEnvelope'),
    /** Today when left out. */
    closedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, clock }, _actor, { id, ...said }) => {
    const found = await findLive(workspace, 'emergencyEnvelope', id);
    if (!found.ok) return found;
    const { closedOn: closedBefore, sealedOn } = found.value.record;
    if (closedBefore !== null) return refuseAct('envelope-closed', { day: closedBefore });
    const today = dayOf(clock.now());
    const closedOn = said.closedOn ?? today;
    const refusal = dayRefusal(closedOn, today, sealedOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { closedOn }));
  },
});

/** Deletes the record of an envelope. */
export const deleteEnvelope = deletionUseCase('deleteEnvelope', 'emergencyEnvelope');

/** Restores the deleted record of an envelope. */
export const restoreEnvelope = restorationUseCase('restoreEnvelope', 'emergencyEnvelope');
