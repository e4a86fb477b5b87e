import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

function useEnvelopeFields(keeperId: string | null): readonly KeptField[] {
  const { handoverCustody, fieldNames } = useText();
  const names = fieldNames.emergencyEnvelope;
  const people = usePeopleChoices(keeperId === null ? [] : [keeperId]);
  return [
    { name: 'number', label: names.number, sort: 'line', isMandatory: true, atMost: 40 },
    {
      name: 'systems',
      label: names.systems,
      sort: 'prose',
      isMandatory: true,
      hint: handoverCustody.systemsHint,
    },
    { name: 'keptAt', label: names.keptAt, sort: 'line', isMandatory: true, atMost: 200 },
    { name: 'keeperId', label: names.keeperId, sort: 'choice', choices: people },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 500 },
  ];
}

function envelopeSaid(form: FormReader) {
  return {
    number: form.text('number') ?? '',
    systems: [...form.several('systems')],
    keptAt: form.text('keptAt') ?? '',
    keeperId: form.text('keeperId') as RecordId<'person'> | null,
    notes: form.text('notes'),
  };
}

/** Records a sealed envelope for emergencies: never what is in it. @see X-4 */
export function NewEnvelopeForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const fields = useEnvelopeFields(null);
  const words = handoverCustody.envelopes;
  const names = fieldNames.emergencyEnvelope;
  return (
    <KeptForm
      draftKey="handovers/envelope/new"
      initial={{ sealedOn: formats.day(today) }}
      lead={words.lead}
      fields={() => [
        { name: 'bodyId', label: names.bodyId, sort: 'choice', isMandatory: true, choices: bodies },
        ...fields,
        { name: 'sealNumber', label: names.sealNumber, sort: 'line', isMandatory: true, atMost: 40 },
        { name: 'sealedOn', label: names.sealedOn, sort: 'day', isMandatory: true },
      ]}
      submit={handoverCustody.save}
      run={(act, form) =>
        act('defineEnvelope', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          ...envelopeSaid(form),
          sealNumber: form.text('sealNumber') ?? '',
          sealedOn: form.day('sealedOn') ?? today,
        })
      }
      done={(form) => words.added(form.text('number') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends what is written of an envelope; the number of the seal while it bears one. */
export function EditEnvelopeForm(props: {
  readonly seen: Versioned<'emergencyEnvelope'>;
  readonly onDone: () => void;
}): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, number, systems, keptAt, keeperId, notes, sealNumber } = seen.record;
  const fields = useEnvelopeFields(keeperId);
  const { sealNumber: label } = fieldNames.emergencyEnvelope;
  const seal: KeptField = { name: 'sealNumber', label, sort: 'line', isMandatory: true, atMost: 40 };
  const found = {
    number,
    systems: systems.join('\n'),
    keptAt,
    keeperId: keeperId ?? '',
    notes: notes ?? '',
    sealNumber: sealNumber ?? '',
  };
  return (
    <KeptForm
      draftKey={`handovers/envelope/${id}`}
      initial={found}
      fields={() => (sealNumber === null ? fields : [...fields, seal])}
      submit={handoverCustody.save}
      run={(act, form) => {
        const said = { ...envelopeSaid(form), sealNumber: form.text('sealNumber') ?? '' };
        return act('editEnvelope', {
          id,
          changes: touchedFields(said, found, form),
          versions: seen.versions,
        });
      }}
      done={() => handoverCustody.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
