import { Button, Group } from '@mantine/core';
import { IconMail, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useMailDesk } from '#renderer/parts/mail-desk.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';

interface HandoverProps {
  readonly handover: CredentialHandover;
}

/** Opens a message to the one address, which names the accounts and holds no secret. @see P9-5.1-f, X-4 */
function WriteMail(props: HandoverProps & { readonly recipient: string }): ReactNode {
  const { handoverRegister: words, labels } = useText();
  const nameOf = useNames();
  const accounts = useRecords('account') ?? [];
  const mail = useMailDesk();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const { handover, recipient } = props;
  async function write(): Promise<void> {
    const lines = accounts
      .filter(({ id }) => handover.accountIds.includes(id))
      .map(({ type, system, userName }) =>
        [`- ${labels.accountType[type]}: ${system}`, ...(userName === null ? [] : [userName])].join(', '),
      );
    const text = words.mailText(nameOf(handover.personId) ?? '', lines.join('\n'));
    const opened = await mail.compose({ recipient, subject: words.mailSubject, text });
    if (opened.ok) toasts.said(words.mailOpened);
    else toasts.refused(sentenceOf(opened.refusal));
  }
  return (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconMail size={16} aria-hidden />}
      onClick={() => void write()}
    >
      {words.writeMail}
    </Button>
  );
}

/** What came back, or is no longer valid. */
function Ending({ handover }: HandoverProps): ReactNode {
  const { handoverRegister: words, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const names = fieldNames.credentialHandover;
  const { id } = handover;
  const draft = `handovers/register/${id}`;
  return (
    <>
      <AskedAct
        label={words.giveBack}
        needs="returnHandover"
        draftKey={`${draft}/return`}
        initial={{ returnedOn: formats.day(today) }}
        fields={() => [{ name: 'returnedOn', label: names.returnedOn, sort: 'day', isMandatory: true }]}
        submit={words.giveBack}
        run={(act, form) => act('returnHandover', { id, returnedOn: form.day('returnedOn') ?? today })}
        done={() => words.givenBack}
      />
      <AskedAct
        label={words.revoke}
        needs="revokeHandover"
        draftKey={`${draft}/revoke`}
        initial={{ revokedOn: formats.day(today) }}
        lead={words.revokeLead}
        isGrave
        fields={() => [
          { name: 'revokedOn', label: names.revokedOn, sort: 'day', isMandatory: true },
          { name: 'reason', label: names.revocationReason, sort: 'line', isMandatory: true, atMost: 500 },
        ]}
        submit={words.revoke}
        run={(act, form) =>
          act('revokeHandover', {
            id,
            revokedOn: form.day('revokedOn') ?? today,
            reason: form.text('reason') ?? '',
          })
        }
        done={() => words.revoked}
      />
    </>
  );
}

/** What can be done with a hand-over besides signing for it. */
export function HandoverActs(
  props: HandoverProps & { readonly isUnsigned: boolean; readonly onGone: () => void },
): ReactNode {
  const { handoverRegister: words } = useText();
  const may = useMay();
  const { showReceipts } = useHandoverWays();
  const { handover, isUnsigned, onGone } = props;
  const { id, deleted, recipientEmail } = handover;
  return (
    <>
      <Group gap="xs">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => showReceipts([id])}
        >
          {words.openReceipt}
        </Button>
        {recipientEmail !== null && <WriteMail handover={handover} recipient={recipientEmail} />}
      </Group>
      {!deleted && stillHeld(handover) && <Ending handover={handover} />}
      {(isUnsigned || deleted) && (
        <RecordRemoval
          isDeleted={deleted}
          mayChange={may('deleteHandover')}
          words={words.removal}
          onRemove={(act) => act('deleteHandover', { id })}
          onRestore={(act) => act('restoreHandover', { id })}
          onGone={onGone}
        />
      )}
    </>
  );
}
