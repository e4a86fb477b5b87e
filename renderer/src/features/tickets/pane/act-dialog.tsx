import { Button, Group, Kbd, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { ActField } from './act-field.tsx';
import {
  type ActFieldName,
  actFormSchema,
  ASKED,
  type AskingAct,
  initialForm,
  isMandatory,
  missingFields,
} from './act-form.ts';
import { useAskedAct } from './use-asked-act.ts';

interface ActDialogProps {
  readonly ticket: Ticket;
  readonly act: AskingAct;
  readonly onClose: () => void;
}

function useDialogWords(act: AskingAct): { readonly title: string; readonly submit: string } {
  const { dialogs, acts } = useText().ticketPane;
  const words = {
    start: { title: acts.start, submit: acts.start },
    wait: { title: dialogs.wait, submit: dialogs.waitSubmit },
    resolve: { title: dialogs.resolve, submit: dialogs.resolveSubmit },
    close: { title: dialogs.close, submit: dialogs.closeSubmit },
    reopen: { title: dialogs.reopen, submit: dialogs.reopenSubmit },
    cancel: { title: dialogs.cancel, submit: dialogs.cancelSubmit },
    assign: { title: dialogs.assign, submit: dialogs.assignSubmit },
  };
  return words[act];
}

function ActFormBody({ ticket, act, onClose }: ActDialogProps): ReactNode {
  const { ticketPane } = useText();
  const { submit } = useDialogWords(act);
  const [form, setForm, draft] = useDraft(`ticket/${ticket.id}/${act}`, initialForm(ticket), actFormSchema);
  const [missing, setMissing] = useState<readonly ActFieldName[]>([]);
  const [busy, setBusy] = useState(false);
  const perform = useAskedAct(ticket);

  async function send(): Promise<void> {
    const empty = missingFields(act, form, ticket);
    setMissing(empty);
    if (empty.length > 0 || busy) return;
    setBusy(true);
    const isDone = await perform(act, form);
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <Stack gap="sm">
        {draft.restored && <DraftNotice onDiscard={draft.clear} />}
        {act === 'cancel' && <p className="soft">{ticketPane.dialogs.cancelText}</p>}
        {ASKED[act].map((field, place) => (
          <ActField
            key={field}
            act={act}
            name={field}
            form={form}
            onForm={setForm}
            ticket={ticket}
            isMandatory={isMandatory(act, field, ticket)}
            isMissing={missing.includes(field)}
            isFirst={place === 0}
          />
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ticketPane.dialogs.keep}
          </Button>
          <Button
            type="submit"
            loading={busy}
            {...(act === 'cancel' && { color: 'var(--bad)' })}
            rightSection={
              <Kbd size="xs" aria-hidden>
                Ctrl ↵
              </Kbd>
            }
          >
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks what an act needs; what is typed is kept, even if the dialog or the window is closed. */
export function ActDialog(props: ActDialogProps): ReactNode {
  const { title } = useDialogWords(props.act);
  useReturnFocus();
  return (
    <Modal opened onClose={props.onClose} title={title} size="md">
      <ActFormBody {...props} />
    </Modal>
  );
}
