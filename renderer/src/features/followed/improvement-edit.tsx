import type { ReactNode } from 'react';
import type { Improvement } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { improvementFields } from '#renderer/ui/followed/improvement-step.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';

/** Corrects what a request for improvement asks, until it is done. @see CAP-3.1.2-c */
export function ImprovementEdit(props: {
  readonly record: Improvement;
  readonly onSaved: () => void;
}): ReactNode {
  const text = useText();
  const { record, onSaved } = props;
  const found = { subject: record.subject, description: record.description ?? '' };
  if (record.state === 'done') return <p className="soft">{text.followed.adherence.settled}</p>;
  return (
    <KeptForm
      needs="editImprovement"
      takesFocus={false}
      draftKey={`followed/improvement/${record.id}/edit`}
      initial={found}
      fields={() => improvementFields(text)}
      submit={text.charging.save}
      run={(act, form) => {
        const said = { subject: form.text('subject') ?? '', description: form.text('description') };
        return act('editImprovement', { id: record.id, changes: touchedFields(said, found, form) });
      }}
      done={() => text.charging.amended}
      onDone={onSaved}
    />
  );
}
