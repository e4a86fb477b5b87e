import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, type FieldEdits } from '#shared/domain/mutations.ts';
import { networkLinkKind } from '#shared/domain/network-link.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal } from './named-records.ts';

const { fields } = networkLinkKind;

const edits = formShape(
  'networkLink',
  'seatId',
  'supplierId',
  'contractId',
  'speedMegabits',
  'distanceMetres',
  'source',
);

/** Registers the connection of a seat. @see PT-I.2-i */
export const defineNetworkLink = defineUseCase({
  name: 'defineNetworkLink',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    name: fields.name.schema,
    technology: fields.technology.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, technology, ...others }) => {
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId])) ??
      (await linkRefusal(workspace, bodyId, givenFields(others)));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('networkLink');
    const record = { bodyId, name, technology, ...givenFields(others) };
    return decide({ id }, [createRecord('networkLink', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a connection. */
export const editNetworkLink = defineUseCase({
  name: 'editNetworkLink',
  arguments: editArguments('networkLink', {
    ...edits,
    name: z.optional(fields.name.schema),
    technology: z.optional(fields.technology.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'networkLink',
      { id, changes: givenFields(changes), versions },
      ({ bodyId }, made) => linkRefusal(workspace, bodyId, made),
    ),
});

/** Deletes a connection. */
export const deleteNetworkLink = deletionUseCase('deleteNetworkLink', 'networkLink');

/** Restores a deleted connection. */
export const restoreNetworkLink = restorationUseCase('restoreNetworkLink', 'networkLink');

async function linkRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  { seatId, supplierId, contractId }: FieldEdits<'networkLink'>,
): Promise<ActRefusal | undefined> {
  return (
    (await seatRefusal(workspace, bodyId, seatId)) ??
    (await namedRefusal(workspace, ['supplier', supplierId], ['contract', contractId]))
  );
}
