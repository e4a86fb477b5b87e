import type { ReactNode } from 'react';
import { DIRECTOR_ROLES, holdersOn } from '#shared/domain/office-holders.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

/** Whoever may have asked for it, the directors of the body first. */
function useAskers(): (bodyId: string) => readonly { readonly value: string; readonly label: string }[] {
  const { compare } = useFormats();
  const today = useToday();
  const people = useRecords('person') ?? [];
  const offices = useRecords('appointment') ?? [];
  return (bodyId) => {
    const directors = holdersOn(offices, DIRECTOR_ROLES, today, bodyId as RecordId<'body'>);
    const rank = (id: string): number => (directors.some((director) => director === id) ? 0 : 1);
    return people
      .filter((person) => person.bodyId === bodyId)
      .map((person) => ({ value: person.id, label: fullName(person) }))
      .sort((left, right) => rank(left.value) - rank(right.value) || compare(left.label, right.label));
  };
}

function useAskedFields(): (bodyId: string) => readonly KeptField[] {
  const { fieldNames, handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const names = fieldNames.purchaseRequest;
  const askers = useAskers();
  return (bodyId) => [
    {
      name: 'subject',
      label: names.subject,
      sort: 'line',
      isMandatory: true,
      atMost: 200,
      placeholder: words.subjectHint,
    },
    { name: 'quantity', label: names.quantity, sort: 'integer', isMandatory: true },
    { name: 'unitCents', label: names.unitCents, sort: 'money' },
    {
      name: 'requestedBy',
      label: names.requestedBy,
      sort: 'choice',
      isMandatory: true,
      choices: askers(bodyId),
    },
    { name: 'requestedOn', label: names.requestedOn, sort: 'day', isMandatory: true },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

function purchaseSaid(form: FormReader) {
  return {
    subject: form.text('subject') ?? '',
    quantity: form.integer('quantity') ?? 0,
    unitCents: form.cents('unitCents'),
    requestedBy: (form.text('requestedBy') ?? '') as RecordId<'person'>,
    requestedOn: form.day('requestedOn') ?? '',
    notes: form.text('notes'),
  };
}

/** Asks that computers be bought. @see P9-5.1-c */
export function NewPurchaseForm(props: {
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { fieldNames, handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const fields = useAskedFields();
  const { onDone, onCancel } = props;
  return (
    <KeptForm
      draftKey="handovers/purchase/new"
      initial={{ quantity: '1', requestedOn: formats.day(today) }}
      lead={words.lead}
      fields={(form) => [
        {
          name: 'bodyId',
          label: fieldNames.purchaseRequest.bodyId,
          sort: 'choice',
          isMandatory: true,
          choices: bodies,
        },
        ...fields(form['bodyId'] ?? ''),
      ]}
      submit={words.submit}
      run={(act, form) =>
        act('requestPurchase', {
          ...purchaseSaid(form),
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
        })
      }
      done={() => words.requested}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
      onCancel={onCancel}
    />
  );
}

/** Mends a purchase that was not ordered yet. */
export function EditPurchaseForm(props: {
  readonly seen: Versioned<'purchaseRequest'>;
  readonly onDone: () => void;
}): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const formats = useFormats();
  const fields = useAskedFields();
  const { seen, onDone } = props;
  const { id, bodyId, subject, quantity, unitCents, requestedBy, requestedOn, notes } = seen.record;
  const found: ActForm = {
    subject,
    requestedBy,
    quantity: String(quantity),
    unitCents: unitCents === null ? '' : formats.money(unitCents),
    requestedOn: formats.day(requestedOn),
    notes: notes ?? '',
  };
  return (
    <KeptForm
      draftKey={`handovers/purchase/${id}`}
      initial={found}
      fields={() => fields(bodyId)}
      submit={words.save}
      run={(act, form) =>
        act('editPurchase', {
          id,
          changes: touchedFields(purchaseSaid(form), found, form),
          versions: seen.versions,
        })
      }
      done={() => words.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
