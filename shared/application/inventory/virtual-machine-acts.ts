import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, type FieldEdits } from '#shared/domain/mutations.ts';
import { virtualMachineKind } from '#shared/domain/virtual-machine.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal } from './named-records.ts';

const { fields } = virtualMachineKind;

const edits = formShape(
  'virtualMachine',
  'hostSeatId',
  'processors',
  'memoryGigabytes',
  'diskGigabytes',
  'purpose',
  'operatingSystem',
  'replicated',
  'supplierId',
  'notes',
);

/** Registers a virtual machine of a body: the farm it runs on may be another's. @see PT-I.2-d */
export const defineVirtualMachine = defineUseCase({
  name: 'defineVirtualMachine',
  arguments: z.strictObject({ ...edits, bodyId: fields.bodyId.schema, name: fields.name.schema }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, ...others }) => {
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId])) ??
      (await machineRefusal(workspace, givenFields(others)));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('virtualMachine');
    const record = { bodyId, name, ...givenFields(others) };
    return decide({ id }, [createRecord('virtualMachine', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a virtual machine. */
export const editVirtualMachine = defineUseCase({
  name: 'editVirtualMachine',
  arguments: editArguments('virtualMachine', { ...edits, name: z.optional(fields.name.schema) }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'virtualMachine',
      { id, changes: givenFields(changes), versions },
      (_record, made) => machineRefusal(workspace, made),
    ),
});

/** Deletes a virtual machine. */
export const deleteVirtualMachine = deletionUseCase('deleteVirtualMachine', 'virtualMachine');

/** Restores a deleted virtual machine. */
export const restoreVirtualMachine = restorationUseCase('restoreVirtualMachine', 'virtualMachine');

function machineRefusal(
  workspace: Workspace,
  { hostSeatId, supplierId }: FieldEdits<'virtualMachine'>,
): Promise<ActRefusal | undefined> {
  return namedRefusal(workspace, ['seat', hostSeatId], ['supplier', supplierId]);
}
