import { Select, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { Person } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { RequesterField } from '#renderer/features/tickets/requester-field.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { type EntryForm, errorOf } from './entry-form.ts';

function useBodyChoices(bodyId: string | null) {
  const formats = useFormats();
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  return useMemo(() => {
    const choice = ({ id, name }: { readonly id: string; readonly name: string }) => ({
      value: id,
      label: name,
    });
    const byLabel = (left: { label: string }, right: { label: string }): number =>
      formats.compare(left.label, right.label);
    return {
      bodies: (bodies ?? []).map(choice).sort(byLabel),
      seats: (seats ?? [])
        .filter((seat) => seat.bodyId === bodyId)
        .map(choice)
        .sort(byLabel),
    };
  }, [bodies, seats, bodyId, formats]);
}

/** A device is a body's and somebody's: whoever asks brings their own. */
const NO_DEVICE = { deviceId: null, isDeviceChosen: false } as const;

/** What a registered person brings with them. */
function fill(form: EntryDraft, person: Person | undefined): Partial<EntryDraft> {
  if (person === undefined) return NO_DEVICE;
  const contact = person.phone ?? person.email ?? form.requesterContact;
  return { ...NO_DEVICE, bodyId: person.bodyId, seatId: person.seatId, requesterContact: contact };
}

/** Who asks and for which body. Whoever is in the registry brings the rest: the next thing to write is the subject. */
export function Who(props: EntryForm & { readonly onKnown: () => void }): ReactNode {
  const { form, onForm } = props;
  const { quickEntry } = useText();
  const choices = useBodyChoices(form.bodyId);
  return (
    <>
      <div className="pane-form__wide">
        <RequesterField
          autoFocus
          value={form}
          error={errorOf(props, 'requester').error}
          onChange={(requester, person) => {
            onForm({ ...form, ...requester, ...fill(form, person) });
            if (person !== undefined) props.onKnown();
          }}
        />
      </div>
      <TextInput
        label={quickEntry.contact}
        placeholder={quickEntry.contactPlaceholder}
        withAsterisk={form.requesterId === null}
        {...errorOf(props, 'contact')}
        value={form.requesterContact}
        onChange={(event) => onForm({ ...form, requesterContact: event.currentTarget.value })}
      />
      <Select
        label={quickEntry.body}
        withAsterisk
        searchable
        data={choices.bodies}
        {...errorOf(props, 'body')}
        value={form.bodyId}
        allowDeselect={false}
        onChange={(bodyId) => onForm({ ...form, ...NO_DEVICE, bodyId, seatId: null })}
      />
      {choices.seats.length > 0 && (
        <Select
          className="pane-form__wide"
          label={quickEntry.seat}
          placeholder={quickEntry.noSeat}
          data={choices.seats}
          {...errorOf(props, 'seat')}
          value={form.seatId}
          clearable
          onChange={(seatId) => onForm({ ...form, seatId })}
        />
      )}
    </>
  );
}
