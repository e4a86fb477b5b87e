import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { Notification } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import type { NoticeQuestion } from './notice-card.tsx';

const draftSchema = z.object({
  recipient: z.string(),
  subject: z.string(),
  text: z.string(),
  failure: z.string(),
});

type NoticeDraft = z.infer<typeof draftSchema>;

interface NoticeDialogProps {
  readonly notice: Notification;
  readonly question: NoticeQuestion;
  readonly onClose: () => void;
}

function useAnswer({ notice, question }: NoticeDialogProps): (draft: NoticeDraft) => Promise<boolean> {
  const { notices } = useText();
  const { act, settle } = usePerform();
  const { id: notificationId } = notice;
  return async ({ recipient, subject, text, failure }) => {
    if (question === 'fail')
      return settle(await act('markNotificationFailed', { notificationId, failure }), notices.said.failed);
    const address = recipient.trim() === '' ? null : recipient;
    const changes = { recipient: address, subject, text };
    return settle(await act('editNotification', { notificationId, changes }), notices.said.edited);
  };
}

function Fields(props: {
  readonly question: NoticeQuestion;
  readonly draft: NoticeDraft;
  readonly onDraft: (next: NoticeDraft) => void;
}): ReactNode {
  const { notices, fieldNames } = useText();
  const { question, draft, onDraft } = props;
  const names = fieldNames.notification;
  if (question === 'fail')
    return (
      <TextInput
        data-autofocus
        withAsterisk
        label={notices.dialog.why}
        value={draft.failure}
        onChange={(event) => onDraft({ ...draft, failure: event.currentTarget.value })}
      />
    );
  return (
    <>
      <TextInput
        data-autofocus
        type="email"
        label={names.recipient}
        value={draft.recipient}
        onChange={(event) => onDraft({ ...draft, recipient: event.currentTarget.value })}
      />
      <TextInput
        withAsterisk
        label={names.subject}
        value={draft.subject}
        onChange={(event) => onDraft({ ...draft, subject: event.currentTarget.value })}
      />
      <Textarea
        withAsterisk
        autosize
        minRows={6}
        maxRows={16}
        label={names.text}
        value={draft.text}
        onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
      />
    </>
  );
}

/** Asks what a notification is to say, or why it did not go. What is typed is kept. */
export function NoticeDialog(props: NoticeDialogProps): ReactNode {
  const { notice, question, onClose } = props;
  const { notices, shell } = useText();
  const { id, recipient, subject, text } = notice;
  const first = { recipient: recipient ?? '', subject, text, failure: '' };
  const [typed, setTyped, draft] = useDraft(`notification/${id}/${question}`, first, draftSchema);
  const [busy, setBusy] = useState(false);
  const answer = useAnswer(props);
  useReturnFocus();

  async function send(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const isDone = await answer(typed);
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  const words = notices.dialog;
  return (
    <Modal opened onClose={onClose} title={question === 'edit' ? words.edit : words.fail} size="md">
      <SentForm onSend={send}>
        <Stack gap="sm">
          {draft.restored && <DraftNotice onDiscard={draft.clear} />}
          <Fields question={question} draft={typed} onDraft={setTyped} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <SubmitButton busy={busy}>{question === 'edit' ? words.save : words.record}</SubmitButton>
          </Group>
        </Stack>
      </SentForm>
    </Modal>
  );
}
