import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import {
  contactArguments,
  type ContactDraft,
  contactDraftSchema,
  type ContactField,
  EMPTY_CONTACT,
  missingInContact,
} from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';

const DRAFT_KEY = 'contact-entry';

/** Records a call that is of no ticket yet. What is typed is kept, even if the dialog or the window is closed. */
export function ContactDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { contacts, shell } = useText();
  const [form, setForm, draft] = useDraft<ContactDraft>(DRAFT_KEY, EMPTY_CONTACT, contactDraftSchema);
  const [shown, setShown] = useState<readonly ContactField[]>([]);
  const [busy, setBusy] = useState(false);
  const { act, settle } = usePerform();
  useReturnFocus();

  async function send(): Promise<void> {
    const missing = missingInContact(form);
    setShown(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    const isDone = settle(await act('recordContact', contactArguments(form)), contacts.recorded);
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={contacts.record} size="md">
      <SentForm onSend={send}>
        <Stack gap="sm">
          {draft.restored && <DraftNotice onDiscard={draft.clear} />}
          <p className="soft">{contacts.lead}</p>
          <ContactForm
            form={form}
            onForm={setForm}
            missing={shown.filter((field) => missingInContact(form).includes(field))}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <SubmitButton busy={busy}>{contacts.submit}</SubmitButton>
          </Group>
        </Stack>
      </SentForm>
    </Modal>
  );
}
