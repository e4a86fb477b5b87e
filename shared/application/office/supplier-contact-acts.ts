import { z } from 'zod';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { supplierContactKind } from '#shared/domain/supplier-contact.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = supplierContactKind;

const edits = {
  phone: z.optional(fields.phone.schema),
  email: z.optional(fields.email.schema),
  notes: z.optional(fields.notes.schema),
};

/** Registers whom to ask for at a supplier, by the area they answer for. @see CAP-6.1-a */
export const defineSupplierContact = defineUseCase({
  name: 'defineSupplierContact',
  arguments: z.strictObject({
    ...edits,
    supplierId: fields.supplierId.schema,
    area: fields.area.schema,
    name: fields.name.schema,
  }),
  run: async ({ workspace, ids }, _actor, { supplierId, area, name, ...others }) => {
    const supplier = await findLive(workspace, 'supplier', supplierId);
    if (!supplier.ok) return supplier;
    const id = ids.fresh('supplierContact');
    const record = { supplierId, area, name, ...givenFields(others) };
    return decide({ id }, [createRecord('supplierContact', CATALOGUE_SCOPE, id, record)]);
  },
});

/** Changes what is written of a contact; they stay with their supplier. */
export const editSupplierContact = defineUseCase({
  name: 'editSupplierContact',
  arguments: editArguments('supplierContact', {
    ...edits,
    area: z.optional(fields.area.schema),
    name: z.optional(fields.name.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'supplierContact', { id, changes: givenFields(changes), versions }),
});

/** Deletes a contact. */
export const deleteSupplierContact = deletionUseCase('deleteSupplierContact', 'supplierContact');

/** Restores a deleted contact. */
export const restoreSupplierContact = restorationUseCase('restoreSupplierContact', 'supplierContact');
