import { z } from 'zod';
import { estateTotalKind } from '#shared/domain/estate-total.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal } from './named-records.ts';

const { bodyId: owner, measure, subject, count, source, sourceDate } = estateTotalKind.fields;

const edits = formShape('estateTotal', 'capacityGigabytes');

/** Writes down a figure that a document gave on its day. @see A-40, PT-I.2-d */
export const defineEstateTotal = defineUseCase({
  name: 'defineEstateTotal',
  arguments: z.strictObject({
    ...edits,
    bodyId: owner.schema,
    measure: measure.schema,
    subject: subject.schema,
    count: count.schema,
    source: source.schema,
    sourceDate: sourceDate.schema,
  }),
  run: async ({ workspace, ids }, _actor, { capacityGigabytes = null, ...said }) => {
    const { bodyId } = said;
    const refusal = await namedRefusal(workspace, ['body', bodyId]);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('estateTotal');
    const record = { ...said, capacityGigabytes };
    return decide({ id }, [createRecord('estateTotal', scopeOfBody(bodyId), id, record)]);
  },
});

/** Corrects a figure that was copied wrongly: a newer one is written beside it, with its own document. */
export const editEstateTotal = defineUseCase({
  name: 'editEstateTotal',
  arguments: editArguments('estateTotal', {
    ...edits,
    measure: z.optional(measure.schema),
    subject: z.optional(subject.schema),
    count: z.optional(count.schema),
    source: z.optional(source.schema),
    sourceDate: z.optional(sourceDate.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'estateTotal', { id, changes: givenFields(changes), versions }),
});

/** Deletes a figure. */
export const deleteEstateTotal = deletionUseCase('deleteEstateTotal', 'estateTotal');

/** Restores a deleted figure. */
export const restoreEstateTotal = restorationUseCase('restoreEstateTotal', 'estateTotal');
