import { z } from 'zod';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { operatorKind } from '#shared/domain/operator.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { periodRefusal } from './period-refusal.ts';

const { fields } = operatorKind;

const edits = {
  bodyIds: z.optional(z.array(fields.bodyIds.element).max(200).readonly()),
  validTo: z.optional(fields.validTo.schema),
  team: z.optional(fields.team.schema),
  relation: z.optional(fields.relation.schema),
  originBodyId: z.optional(fields.originBodyId.schema),
  timePercent: z.optional(fields.timePercent.schema),
  category: z.optional(fields.category.schema),
  presence: z.optional(fields.presence.schema),
  presenceSeatId: z.optional(fields.presenceSeatId.schema),
};

/** Grants a person a role in the console, for some bodies and for a time. @see CAP-3.1.3-a, REG-6-b */
export const defineOperator = defineUseCase({
  name: 'defineOperator',
  arguments: z.strictObject({
    ...edits,
    personId: fields.personId.schema,
    role: fields.role.schema,
    validFrom: fields.validFrom.schema,
  }),
  run: async ({ workspace, ids }, _actor, { personId, role, validFrom, ...others }) => {
    const refusal =
      periodRefusal(validFrom, others.validTo) ?? (await referenceRefusal(workspace, 'person', personId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('operator');
    const record = { personId, role, validFrom, ...givenFields(others) };
    return decide({ id }, createWhole('operator', CATALOGUE_SCOPE, id, record));
  },
});

/** Changes a grant; it stays with its person. */
export const editOperator = defineUseCase({
  name: 'editOperator',
  arguments: editArguments('operator', {
    ...edits,
    role: z.optional(fields.role.schema),
    validFrom: z.optional(fields.validFrom.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'operator',
      { id, changes: givenFields(changes), versions },
      ({ validFrom, validTo }) => periodRefusal(validFrom, validTo),
    ),
});

/** Deletes a grant. */
export const deleteOperator = deletionUseCase('deleteOperator', 'operator');

/** Restores a deleted grant. */
export const restoreOperator = restorationUseCase('restoreOperator', 'operator');
