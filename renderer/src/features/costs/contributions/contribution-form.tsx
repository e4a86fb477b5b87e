import { type ReactNode, useState } from 'react';
import { CONTRIBUTION_SOURCES, type ContributionSource } from '#shared/domain/costs/split-input.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import { changedFields } from '#renderer/features/costs/changed-fields.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useCostChoices } from '#renderer/features/costs/use-cost-choices.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

function useContributionFields(year: number): readonly KeptField[] {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const { projects } = useCostChoices();
  const expenses = (useRecords('expense') ?? [])
    .filter((expense) => expense.year === year)
    .map(({ id, description }) => ({ value: id, label: description }))
    .sort((one, other) => formats.compare(one.label, other.label));
  const names = fieldNames.contribution;
  const sources = labelled(CONTRIBUTION_SOURCES, labels.contributionSource);
  return [
    { name: 'source', label: names.source, sort: 'choice', isMandatory: true, choices: sources },
    { name: 'grantor', label: names.grantor, sort: 'line', atMost: 120 },
    { name: 'cents', label: names.cents, sort: 'money', isMandatory: true },
    { name: 'expenseId', label: names.expenseId, sort: 'choice', choices: expenses },
    { name: 'projectId', label: names.projectId, sort: 'choice', choices: projects },
    { name: 'act', label: names.act, sort: 'line', atMost: 120 },
    { name: 'collectedOn', label: names.collectedOn, sort: 'day' },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 300 },
  ];
}

function contributionSaid(form: FormReader) {
  return {
    source: (form.text('source') ?? 'regional') as ContributionSource,
    grantor: form.text('grantor'),
    cents: form.cents('cents') ?? 0,
    expenseId: form.text('expenseId') as RecordId<'expense'> | null,
    projectId: form.text('projectId') as RecordId<'project'> | null,
    act: form.text('act'),
    collectedOn: form.day('collectedOn'),
    notes: form.text('notes'),
  };
}

/** Records money that others gave. @see REG-13.2-a, REG-3.16-a */
export function NewContributionForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { costsData } = useText();
  const { year } = useCostWays();
  const fields = useContributionFields(year);
  const words = costsData.contributions;
  return (
    <KeptForm
      draftKey={`costs/contribution/new/${String(year)}`}
      initial={{ source: 'regional' }}
      lead={words.lead}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) => act('recordContribution', { year, ...contributionSaid(form) })}
      done={() => words.added}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends a contribution. */
export function EditContributionForm(props: {
  readonly seen: Versioned<'contribution'>;
  readonly onDone: () => void;
}): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record, versions } = seen;
  const fields = useContributionFields(record.year);
  return (
    <KeptForm
      draftKey={`costs/contribution/${record.id}`}
      initial={{
        source: record.source,
        grantor: record.grantor ?? '',
        cents: writeEuros(record.cents),
        expenseId: record.expenseId ?? '',
        projectId: record.projectId ?? '',
        act: record.act ?? '',
        collectedOn: record.collectedOn === null ? '' : formats.day(record.collectedOn),
        notes: record.notes ?? '',
      }}
      lead={costsData.contributions.lead}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) =>
        act('editContribution', {
          id: record.id,
          changes: changedFields(contributionSaid(form), record),
          versions,
        })
      }
      done={() => costsData.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
