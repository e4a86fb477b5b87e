import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { materialKind } from '#shared/domain/material.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { signedMaterialRefusal } from '#shared/application/on-site/report-materials.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { dayRefusal } from './day-refusal.ts';

const { fields } = materialKind;

const aboutMaterial = { materialId: idOf('material') };

/** Mends a line of material; what it said stays in its history. @see CAP-3-a */
export const editMaterial = defineUseCase({
  name: 'editMaterial',
  arguments: z.strictObject({
    ...aboutMaterial,
    changes: z.strictObject({
      type: z.optional(fields.type.schema),
      description: z.optional(fields.description.schema),
      quantity: z.optional(fields.quantity.schema),
      unitCents: z.optional(fields.unitCents.schema),
      day: z.optional(fields.day.schema),
    }),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace, clock }, _actor, { materialId, changes, versions }) => {
    const material = await findLive(workspace, 'material', materialId);
    if (!material.ok) return material;
    const signed = await signedMaterialRefusal(workspace, material.value.record.reportId);
    if (signed !== undefined) return { ok: false, refusal: signed };
    const edits = await editsMade(workspace, material.value, versions, givenFields(changes));
    const refusal = edits.day === undefined ? undefined : dayRefusal(edits.day, dayOf(clock.now()));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, saveEdits(material.value, versions, edits));
  },
});

/** Takes a line of material away: it can be restored. @see CAP-3-a */
export const deleteMaterial = defineUseCase({
  name: 'deleteMaterial',
  arguments: z.strictObject(aboutMaterial),
  run: async ({ workspace }, _actor, { materialId }) => {
    const material = await findLive(workspace, 'material', materialId);
    if (!material.ok) return material;
    const signed = await signedMaterialRefusal(workspace, material.value.record.reportId);
    if (signed !== undefined) return { ok: false, refusal: signed };
    return decide(null, [setDeleted(material.value, true)]);
  },
});

/** Restores a line of material that was taken away. @see CAP-3-a */
export const restoreMaterial = defineUseCase({
  name: 'restoreMaterial',
  arguments: z.strictObject(aboutMaterial),
  run: async ({ workspace }, _actor, { materialId }) => {
    const material = await findRecord(workspace, 'material', materialId);
    if (!material.ok) return material;
    return decide(null, material.value.record.deleted ? [setDeleted(material.value, false)] : []);
  },
});
