import { z } from 'zod';
import { serviceLevelKind } from '#shared/domain/service-level-table.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { defineVersion, validFromSchema } from './define-version.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = serviceLevelKind;

/** What is not said is as the assistance contract has it. */
const usual = contractServiceLevel;

/** Defines what a body is promised, for the tickets opened from a day on. @see CAP-7-a, X-8 */
export const defineServiceLevel = defineUseCase({
  name: 'defineServiceLevel',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    validFrom: validFromSchema,
    takeChargeMinutes: fields.takeChargeMinutes.schema,
    resolutionMinutes: z.optional(fields.resolutionMinutes.schema),
    target: fields.target.schema.default(usual.target),
    dueSoonMinutes: fields.dueSoonMinutes.schema.default(usual.dueSoonMinutes),
    countsObsolete: fields.countsObsolete.schema.default(usual.countsObsolete),
    warrantyDays: fields.warrantyDays.schema.default(usual.warrantyDays),
  }),
  run: (context, _actor, { resolutionMinutes, ...version }) =>
    defineVersion(context, 'serviceLevel', { ...version, ...givenFields({ resolutionMinutes }) }),
});

/** Mends a version of what was promised; the body and the day stay, as they name it. */
export const editServiceLevel = defineUseCase({
  name: 'editServiceLevel',
  arguments: editArguments('serviceLevel', {
    takeChargeMinutes: z.optional(fields.takeChargeMinutes.schema),
    resolutionMinutes: z.optional(fields.resolutionMinutes.schema),
    target: z.optional(fields.target.schema),
    dueSoonMinutes: z.optional(fields.dueSoonMinutes.schema),
    countsObsolete: z.optional(fields.countsObsolete.schema),
    warrantyDays: z.optional(fields.warrantyDays.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'serviceLevel', { id, changes: givenFields(changes), versions }),
});

/** Deletes a version of what was promised. */
export const deleteServiceLevel = deletionUseCase('deleteServiceLevel', 'serviceLevel');

/** Restores a deleted version of what was promised. */
export const restoreServiceLevel = restorationUseCase('restoreServiceLevel', 'serviceLevel');
