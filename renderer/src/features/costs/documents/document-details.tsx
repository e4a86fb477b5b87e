import { type ReactNode, useState } from 'react';
import type { YearlyDocument } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { KnownRecord, RecordTabs } from '#renderer/parts/record-tabs.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { DocumentPart } from './document-part.tsx';

function DetailFacts({ document }: { readonly document: YearlyDocument }): ReactNode {
  const { costsDocuments: words, fieldNames } = useText();
  const formats = useFormats();
  const { type, dueOn, councilAct, councilActOn, notes } = document;
  const isSaid = councilAct !== null && councilActOn !== null;
  const council = isSaid ? (
    words.facts.councilSaid(councilAct, formats.day(councilActOn))
  ) : (
    <Chip tone="attention">{words.facts.noCouncil}</Chip>
  );
  const names = fieldNames.yearlyDocument;
  return (
    <Facts
      facts={[
        ...(type === 'integrationPlan' ? ([[words.facts.council, council]] as const) : []),
        ...(dueOn === null ? [] : ([[names.dueOn, formats.day(dueOn)]] as const)),
        [names.notes, notes],
      ]}
    />
  );
}

function DetailForm(props: {
  readonly seen: Versioned<'yearlyDocument'>;
  readonly onDone: () => void;
}): ReactNode {
  const { costsDocuments: words, fieldNames } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, type, year, dueOn, councilAct, councilActOn, notes } = seen.record;
  const names = fieldNames.yearlyDocument;
  const dayOr = (day: string | null): string => (day === null ? '' : formats.day(day));
  const found = {
    dueOn: dayOr(dueOn),
    councilAct: councilAct ?? '',
    councilActOn: dayOr(councilActOn),
    notes: notes ?? '',
  };
  return (
    <KeptForm
      draftKey={`costs/document/${id}`}
      initial={found}
      fields={() => [
        ...(type === 'integrationPlan'
          ? ([
              { name: 'councilAct', label: names.councilAct, sort: 'line', atMost: 120 },
              { name: 'councilActOn', label: names.councilActOn, sort: 'day' },
            ] as const)
          : []),
        { name: 'dueOn', label: names.dueOn, sort: 'day' },
        { name: 'notes', label: names.notes, sort: 'prose' },
      ]}
      submit={words.save}
      run={(act, form) => {
        const said = {
          dueOn: form.day('dueOn'),
          councilAct: form.text('councilAct'),
          councilActOn: form.day('councilActOn'),
          notes: form.text('notes'),
        };
        return act('saveYearlyDocument', {
          type,
          year,
          ...touchedFields(said, found, form),
          versions: seen.versions,
        });
      }}
      done={() => words.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}

/** What is said of a document as a whole: the Giunta’s indication, a day of its own, its history. @see REG-10.2-a */
export function DocumentDetails({ document }: { readonly document: YearlyDocument }): ReactNode {
  const { costsDocuments: words, sections } = useText();
  const may = useMay();
  const { tabs, missing, missingText } = sections;
  return (
    <DocumentPart title={words.parts.details}>
      <KnownRecord kind="yearlyDocument" id={document.id} missing={{ title: missing, text: missingText }}>
        {(seen) => (
          <RecordTabs
            seen={seen}
            historyLabel={tabs.history}
            tabs={[
              { name: 'data', label: tabs.data, content: () => <DetailFacts document={seen.record} /> },
              ...(may('saveYearlyDocument')
                ? [
                    {
                      name: 'edit',
                      label: tabs.edit,
                      content: (toFirst: () => void) => <DetailForm seen={seen} onDone={toFirst} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </KnownRecord>
    </DocumentPart>
  );
}
