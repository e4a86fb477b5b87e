import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { useText } from '#renderer/state/text.ts';
import { useAct } from '#renderer/store/use-act.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import type { RedactTarget } from './redact-target.ts';

interface RedactDialogProps {
  readonly target: RedactTarget;
  /** What people call what is to be blanked. */
  readonly what: string;
  readonly onClose: () => void;
}

const draftSchema = z.object({ reason: z.string() });

/** Blanks, and tells how it ended: there is nothing to take back. Gives whether it was done. */
function useRedacting({ target }: RedactDialogProps): (reason: string) => Promise<boolean> {
  const { secrets } = useText();
  const act = useAct();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  return async (reason) => {
    const written = await act('redactValue', { ...target, reason });
    if (written.ok) toasts.said(secrets.redacted);
    else if (written.refusal.code !== 'act-withdrawn') toasts.refused(sentenceOf(written.refusal));
    return written.ok;
  };
}

function RedactForm(props: RedactDialogProps): ReactNode {
  const { secrets } = useText();
  const { target, what, onClose } = props;
  const [form, setForm, draft] = useDraft(
    `ticket/${target.id}/redact/${target.field}`,
    { reason: '' },
    draftSchema,
  );
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const redact = useRedacting(props);

  async function send(): Promise<void> {
    const isEmpty = form.reason.trim() === '';
    setMissing(isEmpty);
    if (isEmpty || busy) return;
    setBusy(true);
    const isDone = await redact(form.reason);
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  return (
    <SentForm onSend={send}>
      <Stack gap="sm">
        <p>{secrets.redactLead(what)}</p>
        <p>{secrets.redactKept}</p>
        <Textarea
          label={secrets.redactReason}
          description={secrets.redactReasonHint}
          error={isMissing && secrets.redactReasonMissing}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          value={form.reason}
          onChange={(event) => setForm({ reason: event.currentTarget.value })}
        />
        <p className="soft">{secrets.redactFinal}</p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {secrets.keep}
          </Button>
          <Button type="submit" color="var(--bad)" loading={busy}>
            {secrets.redactSubmit}
          </Button>
        </Group>
      </Stack>
    </SentForm>
  );
}

/** Says what blanking means, what it cannot reach, and asks why. @see X-4 */
export function RedactDialog(props: RedactDialogProps): ReactNode {
  const { secrets } = useText();
  useReturnFocus();
  return (
    <Modal opened onClose={props.onClose} title={secrets.redactTitle} size="md">
      <RedactForm {...props} />
    </Modal>
  );
}
