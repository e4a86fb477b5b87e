import { Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { contractsCovering } from '#shared/domain/entitlement.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { contractEntitlement } from '#shared/application/setup/contract-profiles.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords, useRules } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useOpenTickets } from '#renderer/store/use-open-tickets.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { useTechnicians } from './use-agenda.ts';

/** What an outing can be begun with. */
export interface BegunOuting {
  readonly bodyId?: string;
  readonly ticketId?: string;
  readonly technicianId?: string;
  readonly day?: string;
}

/** The seats of a body, to be chosen. */
export function useSeatChoices(bodyId: string | null) {
  return (useRecords('seat') ?? [])
    .filter((seat) => seat.bodyId === bodyId)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Whether the body is charged for work on site: said before anybody goes. @see CAP-3.1.6-a */
function useCharging(bodyId: RecordId<'body'>): string {
  const { outings: words } = useText();
  const rulesOf = useRules();
  const contracts = useRecords('contract');
  const today = useToday();
  if (rulesOf === undefined || contracts === undefined) return '';
  const covering = contractsCovering(contracts, bodyId, today);
  const { isIncluded } = contractEntitlement(rulesOf(bodyId).termsOn(today), covering, 'onSiteSupport');
  return isIncluded ? words.agenda.included : words.agenda.charged;
}

function useOutingFields(bodyId: string, kept: readonly string[]): readonly KeptField[] {
  const { outings: words, fieldNames } = useText();
  const names = fieldNames.outing;
  const technicians = useTechnicians();
  const seats = useSeatChoices(bodyId);
  const tickets = useOpenTickets(bodyId, kept);
  const { ticketsHint, bringHint, momentHint } = words.agenda;
  return [
    { name: 'seatId', label: names.seatId, sort: 'choice', choices: seats },
    {
      name: 'technicianId',
      label: names.technicianId,
      sort: 'choice',
      isMandatory: true,
      choices: technicians,
    },
    { name: 'startsAt', label: names.startsAt, sort: 'moment', isMandatory: true, hint: momentHint },
    { name: 'endsAt', label: names.endsAt, sort: 'moment', isMandatory: true, hint: momentHint },
    { name: 'ticketIds', label: names.ticketIds, sort: 'several', choices: tickets, hint: ticketsHint },
    { name: 'bring', label: names.bring, sort: 'prose', hint: bringHint },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

function outingSaid(form: FormReader, now: Instant) {
  return {
    seatId: form.text('seatId') as RecordId<'seat'> | null,
    technicianId: (form.text('technicianId') ?? '') as RecordId<'person'>,
    startsAt: form.moment('startsAt') ?? now,
    endsAt: form.moment('endsAt') ?? now,
    ticketIds: form.several('ticketIds') as RecordId<'ticket'>[],
    bring: [...form.several('bring')],
    notes: form.text('notes'),
  };
}

/** The form of an outing to a body. */
function OutingFields(props: {
  readonly begun: BegunOuting;
  readonly bodyId: RecordId<'body'>;
  readonly onDone: (id: string) => void;
}): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const { begun, bodyId, onDone } = props;
  const { ticketId = '', technicianId = '', day = today } = begun;
  const fields = useOutingFields(bodyId, [ticketId]);
  const charging = useCharging(bodyId);
  return (
    <KeptForm
      draftKey={`on-site/outing/new/${bodyId}/${ticketId}/${technicianId}/${begun.day ?? ''}`}
      initial={{
        technicianId,
        ticketIds: ticketId,
        startsAt: `${formats.day(day)} 09:00`,
        endsAt: `${formats.day(day)} 10:00`,
      }}
      takesFocus={begun.bodyId !== undefined}
      lead={`${charging} ${words.agenda.lead}`}
      fields={() => fields}
      submit={words.agenda.plan}
      run={(act, form, now) => act('planOuting', { bodyId, ...outingSaid(form, now) })}
      done={() => words.agenda.planned}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Plans an outing: to which body, and then what follows from that. @see CAP-3.1.6-f */
export function NewOutingForm(props: {
  readonly begun: BegunOuting;
  readonly onDone: (id: string) => void;
}): ReactNode {
  const { fieldNames } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const [bodyId, setBodyId] = useState(props.begun.bodyId ?? null);
  return (
    <Stack gap="md">
      <Select
        label={fieldNames.outing.bodyId}
        data={[...bodies]}
        value={bodyId}
        searchable
        withAsterisk
        data-autofocus={props.begun.bodyId === undefined || undefined}
        onChange={setBodyId}
      />
      {bodyId !== null && <OutingFields key={bodyId} {...props} bodyId={bodyId as RecordId<'body'>} />}
    </Stack>
  );
}

/** Mends an outing that is still to be made. */
export function EditOutingForm(props: {
  readonly seen: Versioned<'outing'>;
  readonly onDone: () => void;
}): ReactNode {
  const { outings: words } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, bodyId, seatId, technicianId, startsAt, endsAt, ticketIds, bring, notes } = seen.record;
  const fields = useOutingFields(bodyId, ticketIds);
  const found = {
    seatId: seatId ?? '',
    technicianId,
    startsAt: formats.dateTime(startsAt),
    endsAt: formats.dateTime(endsAt),
    ticketIds: ticketIds.join('\n'),
    bring: bring.join('\n'),
    notes: notes ?? '',
  };
  return (
    <KeptForm
      draftKey={`on-site/outing/${id}`}
      initial={found}
      fields={() => fields}
      submit={words.save}
      run={(act, form, now) =>
        act('editOuting', {
          id,
          changes: touchedFields(outingSaid(form, now), found, form),
          versions: seen.versions,
        })
      }
      done={() => words.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
