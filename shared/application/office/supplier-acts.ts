import { z } from 'zod';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { supplierKind } from '#shared/domain/supplier.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = supplierKind;

const edits = {
  vatNumber: z.optional(fields.vatNumber.schema),
  phone: z.optional(fields.phone.schema),
  email: z.optional(fields.email.schema),
  notes: z.optional(fields.notes.schema),
  source: z.optional(fields.source.schema),
};

/** Registers a firm that the office buys from or hands tickets to. @see CAP-6.1-a */
export const defineSupplier = defineUseCase({
  name: 'defineSupplier',
  arguments: z.strictObject({ ...edits, name: fields.name.schema }),
  run: ({ ids }, _actor, { name, ...others }) => {
    const id = ids.fresh('supplier');
    const record = { name, ...givenFields(others) };
    return Promise.resolve(decide({ id }, [createRecord('supplier', CATALOGUE_SCOPE, id, record)]));
  },
});

/** Changes what is written of a supplier. */
export const editSupplier = defineUseCase({
  name: 'editSupplier',
  arguments: editArguments('supplier', { ...edits, name: z.optional(fields.name.schema) }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'supplier', { id, changes: givenFields(changes), versions }),
});

/** Deletes a supplier. */
export const deleteSupplier = deletionUseCase('deleteSupplier', 'supplier');

/** Restores a deleted supplier. */
export const restoreSupplier = restorationUseCase('restoreSupplier', 'supplier');
