import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { OperatorSelect } from '#renderer/features/tickets/operator-select.tsx';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';
import { type BulkAct, bulkArguments, type BulkForm, EMPTY_BULK } from './bulk-form.ts';

interface BulkDialogProps {
  readonly act: BulkAct;
  readonly ticketIds: readonly RecordId<'ticket'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function BulkFields(props: {
  readonly act: BulkAct;
  readonly form: BulkForm;
  readonly onForm: (next: BulkForm) => void;
}): ReactNode {
  const { tickets, labels, fieldNames } = useText();
  const { act, form, onForm } = props;
  switch (act) {
    case 'assign':
      return (
        <OperatorSelect
          autoFocus
          value={form.operatorId}
          onChange={(operatorId) => onForm({ ...form, operatorId })}
        />
      );
    case 'priority':
      return (
        <>
          <Select
            label={fieldNames.ticket.priority}
            data={labelled(TICKET_PRIORITIES, labels.ticketPriority)}
            value={form.priority}
            allowDeselect={false}
            onChange={(priority) => priority !== null && onForm({ ...form, priority })}
          />
          <TextInput
            label={tickets.bulk.priorityReason}
            value={form.reason}
            onChange={(event) => onForm({ ...form, reason: event.currentTarget.value })}
          />
        </>
      );
    case 'close':
      return (['cause', 'solution'] as const).map((name) => (
        <Textarea
          key={name}
          label={fieldNames.ticket[name]}
          autosize
          minRows={2}
          value={form[name]}
          onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
        />
      ));
  }
}

function useBulkWords(act: BulkAct, count: number) {
  const { tickets, ticketPane } = useText();
  const formats = useFormats();
  const { bulk } = tickets;
  const words = {
    assign: { title: ticketPane.dialogs.assign, said: bulk.assigned },
    priority: { title: bulk.priorityTitle, said: bulk.prioritised },
    close: { title: bulk.closeTitle(formats.integer(count)), said: bulk.closed },
  };
  return words[act];
}

/** Asks what an act on many tickets needs, does it, and says which tickets refused and why. */
export function BulkDialog(props: BulkDialogProps): ReactNode {
  const { act, ticketIds, onClose, onDone } = props;
  const { shell, tickets } = useText();
  const formats = useFormats();
  const words = useBulkWords(act, ticketIds.length);
  const sentenceOf = useRefusalSentence();
  const { act: run, settle } = usePerform();
  useReturnFocus();
  const [form, setForm] = useState(EMPTY_BULK);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  async function apply(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const written = await run('changeManyTickets', {
      ticketIds: [...ticketIds],
      act: bulkArguments(act, form),
    });
    setBusy(false);
    const refused = written.ok
      ? written.value.value.outcomes.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
      : [];
    setRefusals(refused);
    const isDone = settle(written, words.said(formats.integer(ticketIds.length - refused.length)));
    if (!isDone || refused.length > 0) return;
    onDone();
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={words.title} size="md">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <Stack gap="sm">
          <BulkFields act={act} form={form} onForm={setForm} />
          {refusals.length > 0 && (
            <div role="alert">
              <strong>{tickets.bulk.refused(formats.integer(refusals.length))}</strong>
              <ul className="bulk-refusals">
                {[...new Set(refusals.map(sentenceOf))].map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {tickets.bulk.apply}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
