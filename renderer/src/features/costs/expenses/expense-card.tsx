import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Expense } from '#shared/domain/kinds.ts';
import { contributionName } from '#renderer/features/costs/contributions/contribution-name.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { writtenShare } from '#renderer/features/costs/typed-share.ts';
import { useAssembledSplit } from '#renderer/features/costs/use-assembled-split.ts';
import { Part } from '#renderer/parts/card-part.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { useParticipantWords } from './use-participant-words.ts';

function useFacts(expense: Expense): readonly Fact[] {
  const { costsData, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const suppliers = useRecords('supplier');
  const contracts = useRecords('contract');
  const projects = useRecords('project');
  const participants = useParticipantWords();
  const names = fieldNames.expense;
  const { nature, criterion, percentages, lentFrom, lentTo, function: served } = expense;
  const called = (id: string | null): string => (id === null ? '' : (nameOf(id) ?? ''));
  const day = (value: string | null): string => (value === null ? '' : formats.day(value));
  const shares = Object.entries(percentages ?? {}).map(
    ([id, part]) => `${called(id)} ${writtenShare(part, 2)} %`,
  );
  return [
    [names.description, expense.description],
    [names.year, String(expense.year)],
    [names.nature, labels.expenseNature[nature]],
    [names.cents, formats.money(expense.cents)],
    [names.recurring, expense.recurring ? costsData.yes : costsData.no],
    [names.criterion, labels.splitCriterion[criterion]],
    [names.participantIds, participants(expense, true)],
    ...(criterion === 'percentages' ? [[names.percentages, shares.join(' · ')] as const] : []),
    ...(nature === 'staff'
      ? ([
          [names.lenderId, called(expense.lenderId)],
          [names.staffId, called(expense.staffId)],
          [names.lentFrom, day(lentFrom)],
          [names.lentTo, day(lentTo)],
        ] as const)
      : []),
    [names.function, labels.ictFunction[served as keyof typeof labels.ictFunction]],
    [names.projectId, projects?.find(({ id }) => id === expense.projectId)?.name],
    [names.supplierId, suppliers?.find(({ id }) => id === expense.supplierId)?.name],
    [names.contractId, contracts?.find(({ id }) => id === expense.contractId)?.subject],
    [names.cig, expense.cig],
    [names.cup, expense.cup],
    [names.act, expense.act],
    [names.notes, expense.notes],
  ];
}

/** What was given for an expense, its project's money included, and what is left to divide. @see REG-13.2-a */
function Given({ expense }: { readonly expense: Expense }): ReactNode {
  const { costsData, labels } = useText();
  const formats = useFormats();
  const { show } = useCostWays();
  const assembled = useAssembledSplit(expense.year);
  const contributions = useFound('contribution', 'expenseId', expense.id) ?? [];
  const place = assembled?.expenses.findIndex(({ id }) => id === expense.id) ?? -1;
  const placed = assembled?.input.expenses[place]?.contributions ?? [];
  const given = placed.reduce((sum, { cents }) => sum + cents, 0);
  const words = costsData.expenses;
  return (
    <Part title={words.given}>
      {contributions.map((each) => (
        <p key={each.id}>
          <ListName onOpen={() => show('contributions', each.id)}>{contributionName(each, labels)}</ListName>
          <span className="tabular">{formats.money(each.cents)}</span>
        </p>
      ))}
      <Facts
        facts={[
          [words.given, formats.money(given)],
          [words.net, formats.money(expense.cents - given)],
        ]}
      />
    </Part>
  );
}

/** An expense: what it is, what others gave for it, and what is left to divide. */
export function ExpenseCard(props: { readonly expense: Expense; readonly onGone: () => void }): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { expense, onGone } = props;
  const { id, deleted } = expense;
  return (
    <Stack gap="lg">
      <Facts facts={useFacts(expense)} />
      {!deleted && <Given expense={expense} />}
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteExpense')}
        words={costsData.removal}
        onRemove={(act) => act('deleteExpense', { id })}
        onRestore={(act) => act('restoreExpense', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
