import { type ReactNode, useState } from 'react';
import type { YearlyDocument } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { divisionSaid, lineFound, lineSaid, useLineFields, useScopeLead } from './line-fields.ts';

/** Adds a line to a document, saying at once whether it belongs there. @see REG-10.1-a, REG-3.11-a */
export function NewLineForm(props: {
  readonly document: YearlyDocument;
  readonly onDone: () => void;
}): ReactNode {
  const { document, onDone } = props;
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare).map(({ value }) => value);
  const fields = useLineFields(document);
  const lead = useScopeLead(document);
  return (
    <KeptForm
      draftKey={`costs/document/${document.id}/line`}
      initial={{ quantity: '1', criterion: 'general' }}
      lead={lead}
      fields={fields}
      submit={words.save}
      run={(act, form) =>
        act('addDocumentLine', {
          documentId: document.id,
          ...lineSaid(form),
          ...divisionSaid(form, bodies),
        })
      }
      done={() => words.lineAdded}
      onDone={onDone}
    />
  );
}

/** Mends a line of a document. */
export function EditLineForm(props: {
  readonly document: YearlyDocument;
  readonly seen: Versioned<'documentLine'>;
  readonly onDone: () => void;
}): ReactNode {
  const { document, onDone } = props;
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare).map(({ value }) => value);
  const fields = useLineFields(document);
  const lead = useScopeLead(document);
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id } = seen.record;
  const found = lineFound(seen.record, (cents) => formats.decimal(cents / 100, 2));
  const divided = [
    'capital',
    'bodyIds',
    'criterion',
    ...Object.keys(found).filter((name) => name.startsWith('share:')),
  ];
  return (
    <KeptForm
      draftKey={`costs/line/${id}`}
      initial={found}
      lead={lead}
      fields={fields}
      submit={words.save}
      run={(act, form) => {
        const division = divisionSaid(form, bodies);
        const isDivided =
          division.percentages !== null ||
          divided.some((name) => (form.text(name) ?? '') !== (found[name] ?? ''));
        const changes = { ...touchedFields(lineSaid(form), found, form), ...(isDivided && division) };
        return act('editDocumentLine', { id, changes, versions: seen.versions });
      }}
      done={() => words.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
