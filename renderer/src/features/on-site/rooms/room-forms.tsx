import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

/** The seats of a body, to be chosen from. */
function useSeatChoices(): (bodyId: string) => readonly Choice[] {
  const seats = useRecords('seat') ?? [];
  return (bodyId) =>
    seats.filter((seat) => seat.bodyId === bodyId).map(({ id, name }) => ({ value: id, label: name }));
}

function useRoomFields(): (bodyId: string) => readonly KeptField[] {
  const { fieldNames } = useText();
  const names = fieldNames.machineRoom;
  const seatsOf = useSeatChoices();
  return (bodyId) => [
    { name: 'name', label: names.name, sort: 'line', isMandatory: true, atMost: 80 },
    { name: 'seatId', label: names.seatId, sort: 'choice', choices: seatsOf(bodyId) },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 300 },
  ];
}

/** Records a machine room, and the body that provides it. @see REG-8-a */
export function NewRoom(): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const fieldsOf = useRoomFields();
  const words = siteRegisters.rooms;
  return (
    <AskedAct
      needs="defineMachineRoom"
      label={words.addRoom}
      adds
      draftKey="on-site/room/new"
      initial={{}}
      lead={words.roomLead}
      fields={({ bodyId = '' }) => [
        { name: 'bodyId', label: words.provider, sort: 'choice', isMandatory: true, choices: bodies },
        ...fieldsOf(bodyId),
      ]}
      submit={siteRegisters.save}
      run={(act, form) =>
        act('defineMachineRoom', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          name: form.text('name') ?? '',
          seatId: form.text('seatId') as RecordId<'seat'> | null,
          notes: form.text('notes'),
        })
      }
      done={(form) => words.roomAdded(form.text('name') ?? '')}
    />
  );
}

/** Mends what is written of a machine room. */
export function EditRoomForm(props: {
  readonly seen: Versioned<'machineRoom'>;
  readonly onDone: () => void;
}): ReactNode {
  const { siteRegisters } = useText();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, bodyId, name, seatId, notes } = seen.record;
  const fieldsOf = useRoomFields();
  const found = { name, seatId: seatId ?? '', notes: notes ?? '' };
  return (
    <KeptForm
      draftKey={`on-site/room/${id}`}
      initial={found}
      fields={() => fieldsOf(bodyId)}
      submit={siteRegisters.save}
      run={(act, form) => {
        const said = {
          name: form.text('name') ?? '',
          seatId: form.text('seatId') as RecordId<'seat'> | null,
          notes: form.text('notes'),
        };
        const changes = touchedFields(said, found, form);
        return act('editMachineRoom', { id, changes, versions: seen.versions });
      }}
      done={() => siteRegisters.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
