import { SegmentedControl, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { Person } from '#shared/domain/kinds.ts';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { RequesterField } from '#renderer/features/tickets/requester-field.tsx';
import type { EntryDraft, EntryField } from './entry-draft.ts';

interface EntryFieldsProps {
  readonly form: EntryDraft;
  readonly onForm: (next: EntryDraft) => void;
  readonly missing: readonly EntryField[];
}

function useErrorOf(missing: readonly EntryField[]) {
  const { quickEntry } = useText();
  return (field: EntryField): { readonly error?: string } =>
    missing.includes(field) ? { error: quickEntry.fieldRequired } : {};
}

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

function Who({ form, onForm, missing }: EntryFieldsProps): ReactNode {
  const { quickEntry } = useText();
  const errorOf = useErrorOf(missing);
  const choices = useBodyChoices(form.bodyId);

  function fill(person: Person | undefined): Partial<EntryDraft> {
    if (person === undefined) return {};
    const contact = person.phone ?? person.email ?? form.requesterContact;
    return { bodyId: person.bodyId, seatId: person.seatId, requesterContact: contact };
  }

  return (
    <>
      <div className="pane-form__wide">
        <RequesterField
          autoFocus
          value={form}
          error={errorOf('requester').error}
          onChange={(requester, person) => onForm({ ...form, ...requester, ...fill(person) })}
        />
      </div>
      <TextInput
        label={quickEntry.contact}
        placeholder={quickEntry.contactPlaceholder}
        withAsterisk={form.requesterId === null}
        {...errorOf('contact')}
        value={form.requesterContact}
        onChange={(event) => onForm({ ...form, requesterContact: event.currentTarget.value })}
      />
      <Select
        label={quickEntry.body}
        withAsterisk
        searchable
        data={choices.bodies}
        {...errorOf('body')}
        value={form.bodyId}
        allowDeselect={false}
        onChange={(bodyId) => onForm({ ...form, bodyId, seatId: null })}
      />
      {choices.seats.length > 0 && (
        <Select
          className="pane-form__wide"
          label={quickEntry.seat}
          placeholder={quickEntry.noSeat}
          data={choices.seats}
          value={form.seatId}
          clearable
          onChange={(seatId) => onForm({ ...form, seatId })}
        />
      )}
    </>
  );
}

function Solved({ form, onForm, missing }: EntryFieldsProps): ReactNode {
  const { quickEntry } = useText();
  const errorOf = useErrorOf(missing);
  return (
    <>
      <Switch
        className="pane-form__wide"
        label={quickEntry.alreadySolved}
        description={quickEntry.alreadySolvedText}
        checked={form.isSolved}
        onChange={(event) => onForm({ ...form, isSolved: event.currentTarget.checked })}
      />
      {form.isSolved &&
        (['cause', 'solution'] as const).map((name) => (
          <Textarea
            key={name}
            className="pane-form__wide"
            label={quickEntry[name]}
            withAsterisk={name === 'solution' || needsCause(form.reason)}
            autosize
            minRows={1}
            maxRows={6}
            {...errorOf(name)}
            value={form[name]}
            onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
          />
        ))}
    </>
  );
}

/** Everything that a new ticket asks: who, what, how bad; the rest can wait. */
export function EntryFields(props: EntryFieldsProps): ReactNode {
  const { form, onForm, missing } = props;
  const { quickEntry, labels } = useText();
  const errorOf = useErrorOf(missing);
  return (
    <div className="entry__fields">
      <Who {...props} />
      <TextInput
        className="pane-form__wide"
        label={quickEntry.subject}
        placeholder={quickEntry.subjectPlaceholder}
        withAsterisk
        maxLength={200}
        {...errorOf('subject')}
        value={form.subject}
        onChange={(event) => onForm({ ...form, subject: event.currentTarget.value })}
      />
      <Select
        label={quickEntry.channel}
        data={labelled(CHANNELS, labels.channel)}
        value={form.channel}
        allowDeselect={false}
        onChange={(channel) => channel !== null && onForm({ ...form, channel })}
      />
      <Select
        label={quickEntry.reason}
        data={labelled(CALL_REASONS, labels.callReason)}
        value={form.reason}
        allowDeselect={false}
        onChange={(reason) => reason !== null && onForm({ ...form, reason })}
      />
      <div className="pane-form__wide">
        <span className="mantine-InputWrapper-label" id="entry-priority">
          {quickEntry.priority}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="entry-priority"
          data={labelled(TICKET_PRIORITIES, labels.ticketPriority)}
          value={form.priority}
          onChange={(priority) => onForm({ ...form, priority })}
        />
      </div>
      <Textarea
        className="pane-form__wide"
        label={quickEntry.description}
        placeholder={quickEntry.descriptionPlaceholder}
        autosize
        minRows={3}
        maxRows={12}
        value={form.description}
        onChange={(event) => onForm({ ...form, description: event.currentTarget.value })}
      />
      <Solved {...props} />
    </div>
  );
}
