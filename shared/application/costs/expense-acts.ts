import { z } from 'zod';
import { expenseKind } from '#shared/domain/expense.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { formShape } from '#shared/application/inventory/form-shape.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { contributionsExceed, expenseRefusal, namedByExpense } from './expense-refusals.ts';

const { fields } = expenseKind;

const edits = formShape(
  'expense',
  'criterion',
  'participantIds',
  'percentages',
  'function',
  'supplierId',
  'contractId',
  'projectId',
  'lineId',
  'cig',
  'cup',
  'act',
  'recurring',
  'lenderId',
  'staffId',
  'lentFrom',
  'lentTo',
  'notes',
);

/**
 * Records something that the bodies pay for together in a year: by the general criterion among all of them, unless it is
 * a capital project that says otherwise; staff is given back to the body that lends it.
 *
 * @see REG-13.1-a, REG-13.4-a, REG-13.5-a
 */
export const recordExpense = defineUseCase({
  name: 'recordExpense',
  arguments: z.strictObject({
    ...edits,
    year: fields.year.schema,
    description: fields.description.schema,
    nature: fields.nature.schema,
    cents: fields.cents.schema,
  }),
  run: async ({ workspace, ids }, _actor, said) => {
    const { year, description, nature, cents, criterion, recurring, ...others } = said;
    const record = {
      ...{ year, description, nature, cents },
      ...givenFields(others),
      criterion: criterion ?? ('general' as const),
      recurring: recurring ?? false,
    };
    const refusal = (await expenseRefusal(workspace, record)) ?? (await namedByExpense(workspace, record));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('expense');
    return decide({ id }, createWhole('expense', CATALOGUE_SCOPE, id, record));
  },
});

/** Changes what is written of an expense; it stays of its year. @see REG-13.2-a, REG-13.4-a, REG-13.5-a */
export const editExpense = defineUseCase({
  name: 'editExpense',
  arguments: editArguments('expense', {
    ...edits,
    description: z.optional(fields.description.schema),
    nature: z.optional(fields.nature.schema),
    cents: z.optional(fields.cents.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'expense',
      { id, changes: givenFields(changes), versions },
      async (expense, made) =>
        (await expenseRefusal(workspace, expense)) ??
        (made.cents === undefined ? undefined : await contributionsExceed(workspace, expense)) ??
        (await namedByExpense(workspace, made)),
    ),
});

/** Deletes an expense: its contributions are left without one, and said to be missing. */
export const deleteExpense = deletionUseCase('deleteExpense', 'expense');

/** Restores a deleted expense. */
export const restoreExpense = restorationUseCase('restoreExpense', 'expense');
