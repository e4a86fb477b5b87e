import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { contributionKind } from '#shared/domain/contribution.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { Contribution } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { formShape } from '#shared/application/inventory/form-shape.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { contributionsExceed } from './expense-refusals.ts';

const { fields } = contributionKind;

const edits = formShape('contribution', 'grantor', 'expenseId', 'projectId', 'act', 'collectedOn', 'notes');

/** Records money that others gave for an expense, or for a project and so for its expenses. @see REG-13.2-a, REG-3.16-a */
export const recordContribution = defineUseCase({
  name: 'recordContribution',
  arguments: z.strictObject({
    ...edits,
    year: fields.year.schema,
    source: fields.source.schema,
    cents: fields.cents.schema,
  }),
  run: async ({ workspace, ids }, _actor, { year, source, cents, ...others }) => {
    const id = ids.fresh('contribution');
    const record = { year, source, cents, ...givenFields(others) };
    const { expenseId = null, projectId = null } = record;
    const refusal = await contributionRefusal(workspace, { id, year, cents, expenseId, projectId });
    if (refusal !== undefined) return { ok: false, refusal };
    return decide({ id }, [createRecord('contribution', CATALOGUE_SCOPE, id, record)]);
  },
});

/** Changes what is written of a contribution; it stays of its year. @see REG-13.2-a */
export const editContribution = defineUseCase({
  name: 'editContribution',
  arguments: editArguments('contribution', {
    ...edits,
    source: z.optional(fields.source.schema),
    cents: z.optional(fields.cents.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'contribution',
      { id, changes: givenFields(changes), versions },
      (contribution, { cents, expenseId, projectId }) =>
        cents === undefined && expenseId === undefined && projectId === undefined
          ? undefined
          : contributionRefusal(workspace, contribution),
    ),
});

/** Deletes a contribution. */
export const deleteContribution = deletionUseCase('deleteContribution', 'contribution');

/** Restores a deleted contribution. */
export const restoreContribution = restorationUseCase('restoreContribution', 'contribution');

type Given = Pick<Contribution, 'id' | 'year' | 'cents' | 'expenseId' | 'projectId'>;

/** What a contribution is for is there, of its year, and costs as much. @see REG-13.2-a */
async function contributionRefusal(workspace: Workspace, given: Given): Promise<ActRefusal | undefined> {
  const { year, expenseId, projectId } = given;
  if ((expenseId === null) === (projectId === null)) return refusalOf('contribution-target', {});
  if (expenseId === null) return referenceRefusal(workspace, 'project', projectId);
  const expense = await findLive(workspace, 'expense', expenseId);
  if (!expense.ok) return expense.refusal;
  const { record } = expense.value;
  if (record.year !== year)
    return refusalOf('contribution-of-another-year', { year, expenseYear: record.year });
  return contributionsExceed(workspace, record, [given]);
}
