import { Button, Select, Skeleton, TagsInput, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { CALL_REASONS, CHANNELS, TEAMS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { RequesterField } from '#renderer/features/tickets/requester-field.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { editArguments } from './edit-draft.ts';
import { type EditFieldsProps, EditSections } from './edit-sections.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { useEditForm } from './use-edit-form.ts';

function Choices({ form, onForm, seen }: EditFieldsProps): ReactNode {
  const { fieldNames, labels, ticketPane, quickEntry } = useText();
  const names = fieldNames.ticket;
  const { bodyId, requestedPriority } = seen.record;
  const seats = (useRecords('seat') ?? []).filter((seat) => seat.bodyId === bodyId);
  const differs = requestedPriority !== null && form.priority !== requestedPriority;
  return (
    <>
      <Select
        label={names.channel}
        data={labelled(CHANNELS, labels.channel)}
        value={form.channel}
        allowDeselect={false}
        onChange={(channel) => channel !== null && onForm({ ...form, channel })}
      />
      <Select
        label={names.reason}
        data={labelled(CALL_REASONS, labels.callReason)}
        value={form.reason}
        allowDeselect={false}
        onChange={(reason) => reason !== null && onForm({ ...form, reason })}
      />
      <Select
        label={names.priority}
        data={labelled(TICKET_PRIORITIES, labels.ticketPriority)}
        value={form.priority}
        allowDeselect={false}
        onChange={(priority) => priority !== null && onForm({ ...form, priority })}
      />
      <Select
        label={names.team}
        data={labelled(TEAMS, labels.team)}
        value={form.team}
        clearable
        onChange={(team) => onForm({ ...form, team })}
      />
      {differs && (
        <TextInput
          className="pane-form__wide"
          label={ticketPane.edit.priorityReason}
          withAsterisk
          value={form.priorityReason}
          onChange={(event) => onForm({ ...form, priorityReason: event.currentTarget.value })}
        />
      )}
      <Select
        label={names.seatId}
        placeholder={quickEntry.noSeat}
        data={seats.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.seatId}
        clearable
        onChange={(seatId) => onForm({ ...form, seatId })}
      />
      <TagsInput
        label={names.tags}
        placeholder={ticketPane.edit.tagsPlaceholder}
        value={form.tags}
        maxTags={20}
        onChange={(tags) => onForm({ ...form, tags })}
      />
    </>
  );
}

function Fields(props: EditFieldsProps): ReactNode {
  const { fieldNames } = useText();
  const names = fieldNames.ticket;
  const { form, onForm } = props;
  return (
    <div className="pane-form__fields">
      <TextInput
        className="pane-form__wide"
        label={names.subject}
        withAsterisk
        autoFocus
        value={form.subject}
        onChange={(event) => onForm({ ...form, subject: event.currentTarget.value })}
      />
      <RequesterField value={form} onChange={(requester) => onForm({ ...form, ...requester })} />
      <TextInput
        label={names.requesterContact}
        value={form.requesterContact}
        onChange={(event) => onForm({ ...form, requesterContact: event.currentTarget.value })}
      />
      <Choices {...props} />
      <Textarea
        className="pane-form__wide"
        label={names.description}
        autosize
        minRows={3}
        maxRows={10}
        value={form.description}
        onChange={(event) => onForm({ ...form, description: event.currentTarget.value })}
      />
      <EditSections {...props} />
    </div>
  );
}

function ReadyForm(props: {
  readonly seen: Versioned<'ticket'>;
  readonly requesterName: string;
  readonly onClose: () => void;
}): ReactNode {
  const { seen, onClose } = props;
  const { shell, ticketPane } = useText();
  const { id } = seen.record;
  const editing = useEditForm(seen, props.requesterName);
  const { draft, setForm } = editing;
  const form = editing.edit.typed;
  const [busy, setBusy] = useState(false);
  const { act, settle } = usePerform();

  async function save(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const isDone = settle(
      await act('editTicket', { ticketId: id, ...editArguments(form) }),
      ticketPane.said.edited,
    );
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onClose();
    }
  }

  return (
    <form
      autoComplete="off"
      className="pane-form"
      noValidate
      aria-label={ticketPane.edit.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      {draft.restored && <DraftNotice onDiscard={draft.clear} />}
      <MeanwhileNotice form={editing} seen={seen} />
      <Fields form={form} onForm={setForm} seen={seen} />
      <div className="pane-form__end">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <SubmitButton busy={busy}>{ticketPane.edit.submit}</SubmitButton>
      </div>
    </form>
  );
}

/** The form of a ticket: kept as it is typed, saved against what was on the screen when it was opened. */
export function EditForm(props: {
  readonly seen: Versioned<'ticket'>;
  readonly onClose: () => void;
}): ReactNode {
  const { record } = props.seen;
  const people = useRecords('person');
  if (people === undefined) return <Skeleton height={240} radius="md" />;
  const requester = people.find(({ id }) => id === record.requesterId);
  const name = requester === undefined ? (record.requesterName ?? '') : fullName(requester);
  return <ReadyForm {...props} requesterName={name} />;
}
