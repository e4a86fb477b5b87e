import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

function useAppointmentFields(): readonly KeptField[] {
  const { handoverCustody, fieldNames } = useText();
  const names = fieldNames.appointment;
  return [
    { name: 'act', label: names.act, sort: 'line', isMandatory: true, atMost: 120 },
    {
      name: 'systems',
      label: names.systems,
      sort: 'prose',
      isMandatory: true,
      hint: handoverCustody.systemsHint,
    },
    { name: 'validFrom', label: names.validFrom, sort: 'day', isMandatory: true },
    { name: 'validTo', label: names.validTo, sort: 'day' },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 500 },
  ];
}

function appointmentSaid(form: FormReader) {
  return {
    act: form.text('act'),
    systems: [...form.several('systems')],
    validFrom: form.day('validFrom') ?? '',
    validTo: form.day('validTo'),
    notes: form.text('notes'),
  };
}

/** Appoints a system administrator, by an act that says what they administer. */
export function NewAdministratorForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const nameOf = useNames();
  const bodies = useBodyChoices(formats.compare);
  const people = usePeopleChoices();
  const fields = useAppointmentFields();
  const words = handoverCustody.administrators;
  const names = fieldNames.appointment;
  return (
    <KeptForm
      draftKey="handovers/administrator/new"
      initial={{ validFrom: formats.day(today) }}
      lead={words.lead}
      fields={() => [
        { name: 'bodyId', label: names.bodyId, sort: 'choice', isMandatory: true, choices: bodies },
        { name: 'personId', label: names.personId, sort: 'choice', isMandatory: true, choices: people },
        ...fields,
      ]}
      submit={handoverCustody.save}
      run={(act, form) =>
        act('defineAppointment', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          personId: (form.text('personId') ?? '') as RecordId<'person'>,
          role: 'systemAdministrator',
          ...appointmentSaid(form),
        })
      }
      done={(form) => words.added(nameOf(form.text('personId') ?? '') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends an appointment, or ends it. */
export function EditAdministratorForm(props: {
  readonly seen: Versioned<'appointment'>;
  readonly onDone: () => void;
}): ReactNode {
  const { handoverCustody } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const fields = useAppointmentFields();
  const { id, act: byAct, systems, validFrom, validTo, notes } = seen.record;
  const found = {
    act: byAct ?? '',
    systems: systems.join('\n'),
    validFrom: formats.day(validFrom),
    validTo: validTo === null ? '' : formats.day(validTo),
    notes: notes ?? '',
  };
  return (
    <KeptForm
      draftKey={`handovers/administrator/${id}`}
      initial={found}
      fields={() => fields}
      submit={handoverCustody.save}
      run={(act, form) =>
        act('editAppointment', {
          id,
          changes: touchedFields(appointmentSaid(form), found, form),
          versions: seen.versions,
        })
      }
      done={() => handoverCustody.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
