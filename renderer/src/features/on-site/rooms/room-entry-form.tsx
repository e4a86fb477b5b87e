import { type ReactNode, useState } from 'react';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { MachineRoom } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { useTicketCalled } from '#renderer/store/use-ticket-called.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

function useEntryFields(escortId: string | null): readonly KeptField[] {
  const { fieldNames, siteRegisters } = useText();
  const names = fieldNames.machineRoomEntry;
  const people = usePeopleChoices(escortId === null ? [] : [escortId]);
  const { escortHint } = siteRegisters.rooms;
  return [
    { name: 'visitor', label: names.visitor, sort: 'line', isMandatory: true, atMost: 120 },
    { name: 'company', label: names.company, sort: 'line', atMost: 120 },
    { name: 'reason', label: names.reason, sort: 'line', isMandatory: true, atMost: 300 },
    { name: 'escortId', label: names.escortId, sort: 'choice', choices: people, hint: escortHint },
    { name: 'enteredAt', label: names.enteredAt, sort: 'moment', isMandatory: true },
  ];
}

function entrySaid(form: FormReader) {
  return {
    visitor: form.text('visitor') ?? '',
    company: form.text('company'),
    reason: form.text('reason') ?? '',
    escortId: form.text('escortId') as RecordId<'person'> | null,
  };
}

/** Records that somebody enters a machine room. @see REG-5.3-c */
export function NewEntryForm(props: {
  readonly rooms: readonly MachineRoom[];
  readonly onDone: (id: string) => void;
}): ReactNode {
  const { fieldNames, siteRegisters } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { clock } = useArchive().context;
  const fields = useEntryFields(null);
  const ticketCalled = useTicketCalled();
  const { rooms, onDone } = props;
  const names = fieldNames.machineRoomEntry;
  const words = siteRegisters.rooms;
  const choices = rooms.map(({ id, name, bodyId }) => ({
    value: id,
    label: [name, nameOf(bodyId)].join(' · '),
  }));
  const [only] = rooms;
  return (
    <KeptForm
      draftKey="on-site/room-entry/new"
      initial={{
        enteredAt: formats.dateTime(clock.now()),
        ...(rooms.length === 1 && only !== undefined && { roomId: only.id }),
      }}
      lead={rooms.length === 0 ? words.noRooms : undefined}
      fields={() => [
        { name: 'roomId', label: names.roomId, sort: 'choice', isMandatory: true, choices },
        ...fields,
        { name: 'ticket', label: names.ticketId, sort: 'line', hint: words.ticketHint },
      ]}
      submit={words.enter}
      run={async (act, form, now) => {
        const ticketId = await ticketCalled(form.text('ticket'));
        if (ticketId === undefined) return refuseAct('record-unknown', { kind: 'ticket' });
        return act('recordRoomEntry', {
          roomId: (form.text('roomId') ?? '') as RecordId<'machineRoom'>,
          ...entrySaid(form),
          enteredAt: form.moment('enteredAt') ?? now,
          ticketId,
        });
      }}
      done={(form) => words.entered(form.text('visitor') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends what is written of an entrance. */
export function EditEntryForm(props: {
  readonly seen: Versioned<'machineRoomEntry'>;
  readonly onDone: () => void;
}): ReactNode {
  const { fieldNames, siteRegisters } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, visitor, company, reason, escortId, enteredAt, leftAt } = seen.record;
  const fields = useEntryFields(escortId);
  const found = {
    visitor,
    company: company ?? '',
    reason,
    escortId: escortId ?? '',
    enteredAt: formats.dateTime(enteredAt),
    leftAt: leftAt === null ? '' : formats.dateTime(leftAt),
  };
  return (
    <KeptForm
      draftKey={`on-site/room-entry/${id}`}
      initial={found}
      fields={() => [
        ...fields,
        { name: 'leftAt', label: fieldNames.machineRoomEntry.leftAt, sort: 'moment' },
      ]}
      submit={siteRegisters.save}
      run={(act, form) => {
        const said = {
          ...entrySaid(form),
          enteredAt: form.moment('enteredAt') ?? enteredAt,
          leftAt: form.moment('leftAt'),
        };
        return act('editRoomEntry', {
          id,
          changes: touchedFields(said, found, form),
          versions: seen.versions,
        });
      }}
      done={() => siteRegisters.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
