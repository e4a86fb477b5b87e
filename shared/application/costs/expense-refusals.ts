import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { PERCENTAGES_WHOLE } from '#shared/domain/costs/split-input.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Contribution, Expense } from '#shared/domain/kinds.ts';
import type { RecordEdits } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { namedRefusal } from '#shared/application/inventory/named-records.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { periodRefusal } from '#shared/application/office/period-refusal.ts';

type Said = Pick<Expense, 'description' | 'nature' | 'criterion'> &
  Partial<Pick<Expense, 'participantIds' | 'percentages' | 'lenderId' | 'lentFrom' | 'lentTo'>>;

/** Why an expense cannot be divided as it is said; `undefined` when it can. @see REG-13.4-a, REG-13.5-a */
export async function expenseRefusal(workspace: Workspace, said: Said): Promise<ActRefusal | undefined> {
  const { description, nature, criterion, participantIds = [], lenderId = null } = said;
  const isOwn = criterion !== 'general' || participantIds.length > 0;
  if (isOwn && nature !== 'capital') return refusalOf('expense-not-capital', { description });
  if (nature === 'staff' && lenderId === null) return refusalOf('expense-lender-missing', { description });
  if (criterion === 'percentages') {
    const refusal = await percentagesRefusal(workspace, said.percentages ?? {}, participantIds);
    if (refusal !== undefined) return refusal;
  }
  return periodRefusal(said.lentFrom, said.lentTo);
}

async function percentagesRefusal(
  workspace: Workspace,
  percentages: Readonly<Record<string, number>>,
  participantIds: readonly string[],
): Promise<ActRefusal | undefined> {
  const sum = Object.values(percentages).reduce((all, each) => all + each, 0);
  if (sum !== PERCENTAGES_WHOLE) return refusalOf('expense-percentages', { sum });
  if (participantIds.length === 0) return undefined;
  const stranger = Object.keys(percentages).find((id) => !participantIds.includes(id));
  if (stranger === undefined) return undefined;
  const body = await workspace.read('body', stranger as RecordId<'body'>);
  return refusalOf('expense-percentage-stranger', { name: body?.record.name ?? stranger });
}

/** Why the records that an expense names cannot be named; `undefined` when they can. */
export async function namedByExpense(
  workspace: Workspace,
  said: Partial<RecordEdits<'expense'>>,
): Promise<ActRefusal | undefined> {
  for (const id of said.participantIds ?? []) {
    const refusal = await referenceRefusal(workspace, 'body', id);
    if (refusal !== undefined) return refusal;
  }
  return namedRefusal(
    workspace,
    ['supplier', said.supplierId],
    ['contract', said.contractId],
    ['project', said.projectId],
    ['documentLine', said.lineId],
    ['body', said.lenderId],
    ['person', said.staffId],
  );
}

/**
 * Why an expense cannot cost so little, or be given so much; `undefined` when it can.
 *
 * @param others contributions that are being written, instead of the ones that have their ids.
 * @see REG-13.2-a
 */
export async function contributionsExceed(
  workspace: Workspace,
  { id, description, cents }: Pick<Expense, 'id' | 'description' | 'cents'>,
  others: readonly Pick<Contribution, 'id' | 'cents'>[] = [],
): Promise<ActRefusal | undefined> {
  const written = new Set(others.map((other) => other.id));
  const standing = await workspace.find('contribution', { index: 'expenseId', value: id });
  const given = [...standing.filter((each) => !written.has(each.id)), ...others];
  const givenCents = given.reduce((sum, each) => sum + each.cents, 0);
  return givenCents > cents
    ? refusalOf('contribution-exceeds', { description, cents, givenCents })
    : undefined;
}
