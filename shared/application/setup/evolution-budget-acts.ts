import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { evolutionBudgetKind } from '#shared/domain/evolution-budget.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = evolutionBudgetKind;

/**
 * Says what a body can spend on evolutive work in a year. Its id comes from the body and the year, so that two consoles
 * that say it make one record.
 *
 * @see CAP-1-b
 */
export const defineEvolutionBudget = defineUseCase({
  name: 'defineEvolutionBudget',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    year: fields.year.schema,
    cents: fields.cents.schema,
    act: fields.act.schema.default(null),
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, year, cents, act }) => {
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const id = ids.derived('evolutionBudget', startOfDay(`${String(year)}-01-01`), bodyId);
    const former = await workspace.read('evolutionBudget', id);
    const budget = { bodyId, year, cents, act };
    if (former === undefined)
      return decide({ id }, [createRecord('evolutionBudget', scopeOfBody(bodyId), id, budget)]);
    if (!former.record.deleted) return refuseAct('budget-exists', { year });
    return decide({ id }, [setDeleted(former, false), ...setFields(former, { cents, act })]);
  },
});

/** Mends what a body can spend; the body and the year stay, as they name it. @see CAP-1-b */
export const editEvolutionBudget = defineUseCase({
  name: 'editEvolutionBudget',
  arguments: editArguments('evolutionBudget', {
    cents: z.optional(fields.cents.schema),
    act: z.optional(fields.act.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'evolutionBudget', { id, changes: givenFields(changes), versions }),
});

/** Deletes what a body can spend in a year. */
export const deleteEvolutionBudget = deletionUseCase('deleteEvolutionBudget', 'evolutionBudget');

/** Restores what a body can spend in a year. */
export const restoreEvolutionBudget = restorationUseCase('restoreEvolutionBudget', 'evolutionBudget');
