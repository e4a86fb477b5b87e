import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { costYearSchema } from '#shared/domain/cost-year.ts';
import type { LeftOutExpense, NotCopied } from '#shared/domain/costs/not-copied.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { Expense } from '#shared/domain/kinds.ts';
import { createWhole, type NewRecord, type SetEdits } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/**
 * Brings the expenses that come back every year into another one, each once: its id follows from that of the expense and
 * from the year. Those whose contract, lending or project is over are left out, and told.
 *
 * @see REG-13.1-a
 */
export const copyExpenses = defineUseCase({
  name: 'copyExpenses',
  arguments: z.strictObject({ fromYear: costYearSchema, year: costYearSchema }),
  run: async ({ workspace, ids }, _actor, { fromYear, year }) => {
    if (fromYear === year) return refuseAct('expenses-same-year', { year });
    const begins = `${String(year)}-01-01`;
    const leftOut: LeftOutExpense[] = [];
    const mutations: ScopedMutation[] = [];
    let copied = 0;
    for (const expense of await workspace.list('expense')) {
      if (expense.year !== fromYear || !expense.recurring) continue;
      const id = ids.derived('expense', startOfDay(begins), expense.id);
      if ((await workspace.read('expense', id)) !== undefined) continue;
      const reason = await whyOver(workspace, expense, begins);
      if (reason !== undefined) {
        leftOut.push({ id: expense.id, description: expense.description, reason });
        continue;
      }
      mutations.push(...createWhole('expense', CATALOGUE_SCOPE, id, ofAnotherYear(expense, year, begins)));
      copied += 1;
    }
    return decide({ copied, leftOut }, mutations);
  },
});

async function whyOver(
  workspace: Workspace,
  { contractId, projectId, lentTo }: Expense,
  begins: string,
): Promise<NotCopied | undefined> {
  const contract = contractId === null ? undefined : await workspace.read('contract', contractId);
  if ((contract?.record.endsOn ?? begins) < begins) return 'contractEnded';
  if ((lentTo ?? begins) < begins) return 'lendingEnded';
  const project = projectId === null ? undefined : await workspace.read('project', projectId);
  return project?.record.closed === true ? 'projectClosed' : undefined;
}

/** The same expense in another year: without the line that foresaw it in its own. */
function ofAnotherYear(
  expense: Expense,
  year: number,
  begins: string,
): NewRecord<'expense'> & SetEdits<'expense'> {
  const { kind: _kind, id: _id, scope: _scope, deleted: _deleted, lineId: _lineId, ...same } = expense;
  const lentFrom = same.lentFrom !== null && same.lentFrom < begins ? begins : same.lentFrom;
  return { ...same, year, lentFrom };
}
