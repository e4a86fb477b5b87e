import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { CONTRACT_EXTRAS, contractKind, PROFILE_SERVICES } from '#shared/domain/contract.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { Contract } from '#shared/domain/kinds.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { periodRefusal } from './period-refusal.ts';

const { fields } = contractKind;

const services = z.array(fields.includedServices.element).max(PROFILE_SERVICES.length).readonly();
const edits = {
  bodyIds: z.optional(z.array(fields.bodyIds.element).max(200).readonly()),
  endsOn: z.optional(fields.endsOn.schema),
  yearlyCents: z.optional(fields.yearlyCents.schema),
  cig: z.optional(fields.cig.schema),
  act: z.optional(fields.act.schema),
  noticeDays: z.optional(fields.noticeDays.schema),
  profile: z.optional(fields.profile.schema),
  extras: z.optional(z.array(fields.extras.element).max(CONTRACT_EXTRAS.length).readonly()),
  includedServices: z.optional(services),
  excludedServices: z.optional(services),
  notes: z.optional(fields.notes.schema),
};

/** Registers what was agreed with a supplier, for whom and until when. @see CAP-3.1-b */
export const defineContract = defineUseCase({
  name: 'defineContract',
  arguments: z.strictObject({
    ...edits,
    supplierId: fields.supplierId.schema,
    subject: fields.subject.schema,
    startsOn: fields.startsOn.schema,
  }),
  run: async ({ workspace, ids }, _actor, { supplierId, subject, startsOn, ...others }) => {
    const record = { supplierId, subject, startsOn, ...givenFields(others) };
    const refusal = contractRefusal(record) ?? (await referenceRefusal(workspace, 'supplier', supplierId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('contract');
    return decide({ id }, createWhole('contract', CATALOGUE_SCOPE, id, record));
  },
});

/** Changes what is written of a contract. */
export const editContract = defineUseCase({
  name: 'editContract',
  arguments: editArguments('contract', {
    ...edits,
    supplierId: z.optional(fields.supplierId.schema),
    subject: z.optional(fields.subject.schema),
    startsOn: z.optional(fields.startsOn.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'contract',
      { id, changes: givenFields(changes), versions },
      (contract, made) =>
        contractRefusal(contract) ?? referenceRefusal(workspace, 'supplier', made.supplierId),
    ),
});

/** Deletes a contract. */
export const deleteContract = deletionUseCase('deleteContract', 'contract');

/** Restores a deleted contract. */
export const restoreContract = restorationUseCase('restoreContract', 'contract');

type Terms = Pick<Contract, 'startsOn'> &
  Partial<Pick<Contract, 'endsOn' | 'includedServices' | 'excludedServices'>>;

/** What is wrong with what a contract says. */
function contractRefusal(terms: Terms): ActRefusal | undefined {
  const { startsOn, endsOn, includedServices = [], excludedServices = [] } = terms;
  const both = includedServices.find((service) => excludedServices.includes(service));
  if (both !== undefined) return refusalOf('service-both-ways', { service: both });
  return periodRefusal(startsOn, endsOn);
}
