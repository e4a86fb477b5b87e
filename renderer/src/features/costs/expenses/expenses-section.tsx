import { type ReactNode, useCallback } from 'react';
import { CostsLead } from '#renderer/features/costs/costs-lead.tsx';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useAssembledSplit } from '#renderer/features/costs/use-assembled-split.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { CopyRecurring } from './copy-recurring.tsx';
import { ExpenseCard } from './expense-card.tsx';
import { EditExpenseForm, NewExpenseForm } from './expense-form.tsx';
import { ExpensesSummary } from './expenses-summary.tsx';
import { useParticipantWords } from './use-participant-words.ts';

function useRows(): readonly SectionRow[] | undefined {
  const { costsData, labels } = useText();
  const formats = useFormats();
  const { year } = useCostWays();
  const assembled = useAssembledSplit(year);
  const participants = useParticipantWords();
  if (assembled === undefined) return undefined;
  const { expenses, input, leftOut } = assembled;
  const rows = expenses.map((expense, place) => {
    const given = input.expenses[place]?.contributions.reduce((sum, { cents }) => sum + cents, 0) ?? 0;
    return { expense, given: formats.money(given), net: formats.money(expense.cents - given) };
  });
  const outside = leftOut.map((expense) => ({ expense, given: '', net: costsData.expenses.staffOutside }));
  return [...rows, ...outside]
    .toSorted((one, other) => formats.compare(one.expense.description, other.expense.description))
    .map(({ expense, given, net }) => ({
      id: expense.id,
      name: expense.description,
      cells: [
        labels.expenseNature[expense.nature],
        participants(expense, false),
        formats.money(expense.cents),
        given,
        net,
      ],
      bodyId: null,
      isSettled: false,
    }));
}

/** What the bodies pay for together in a year. @see REG-13.1-a, REG-13.2-a, REG-13.4-a, REG-13.5-a */
export function ExpensesSection(props: SectionProps): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = costsData.expenses;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.description },
        { label: columns.nature },
        { label: columns.participants },
        { label: columns.gross, isNumber: true },
        { label: columns.contributions, isNumber: true },
        { label: columns.net, isNumber: true },
      ]}
      canSettle={false}
      isByBody={false}
      lead={
        <CostsLead>
          <ExpensesSummary />
          <CopyRecurring />
        </CostsLead>
      }
      acts={may('recordExpense') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="expense"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewExpenseForm onDone={onOpen} /> }}
          card={({ record }) => <ExpenseCard expense={record} onGone={onClose} />}
          edit={
            may('editExpense')
              ? (seen, onSaved) => <EditExpenseForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
