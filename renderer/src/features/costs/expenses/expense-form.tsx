import { type ReactNode, useState } from 'react';
import type { Versioned } from '#shared/domain/versioned.ts';
import { changedFields } from '#renderer/features/costs/changed-fields.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useCostChoices } from '#renderer/features/costs/use-cost-choices.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { expenseFields, expenseForm, expenseSaid } from './expense-fields.ts';

/** Records something that the bodies pay for together. @see REG-13.1-a, REG-13.4-a, REG-13.5-a */
export function NewExpenseForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const text = useText();
  const choices = useCostChoices();
  const { year } = useCostWays();
  const words = text.costsData.expenses;
  return (
    <KeptForm
      draftKey={`costs/expense/new/${String(year)}`}
      initial={{ nature: 'current', criterion: 'general' }}
      isLong
      lead={words.lead}
      fields={(form) => expenseFields(text, form, choices)}
      submit={text.costsData.save}
      run={(act, form) => act('recordExpense', { year, ...expenseSaid(form, choices) })}
      done={(form) => words.added(form.text('description') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends an expense. */
export function EditExpenseForm(props: {
  readonly seen: Versioned<'expense'>;
  readonly onDone: () => void;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const choices = useCostChoices();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record, versions } = seen;
  return (
    <KeptForm
      draftKey={`costs/expense/${record.id}`}
      initial={expenseForm(record, formats)}
      isLong
      fields={(form) => expenseFields(text, form, choices)}
      submit={text.costsData.save}
      run={(act, form) =>
        act('editExpense', {
          id: record.id,
          changes: changedFields(expenseSaid(form, choices), record),
          versions,
        })
      }
      done={() => text.costsData.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
