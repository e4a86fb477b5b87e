import { Stack } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { handoverConformity, handoverStanding } from '#shared/domain/handover/handover-conformity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { isIntact } from '#renderer/store/receipts.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { HandoverActs } from './handover-acts.tsx';
import { HandoverSignature } from './handover-signature.tsx';
import './register.css';

interface HandoverProps {
  readonly handover: CredentialHandover;
}

function useFacts(handover: CredentialHandover): readonly Fact[] {
  const { fieldNames, labels, handoverRegister: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const accounts = useRecords('account') ?? [];
  const names = fieldNames.credentialHandover;
  const day = (value: string | null): string | null => (value === null ? null : formats.day(value));
  const handed = accounts.filter(({ id }) => handover.accountIds.includes(id));
  const conformity = handoverConformity(handover);
  const certain: readonly Fact[] = [
    [names.number, ticketCode(handover)],
    [names.personId, nameOf(handover.personId)],
    [names.bodyId, nameOf(handover.bodyId)],
    [names.accountIds, handed.map(({ type, system }) => `${labels.accountType[type]}: ${system}`).join(', ')],
    [names.mode, labels.handoverMode[handover.mode]],
    [names.servesFrom, day(handover.servesFrom)],
    [names.handedOn, day(handover.handedOn)],
    [names.deliveredBy, nameOf(handover.deliveredBy)],
    [
      words.columns.conformity,
      <Chip key="conformity" tone={conformity === 'conform' ? 'good' : 'bad'}>
        {words.conformity[conformity]}
      </Chip>,
    ],
  ];
  const perhaps: readonly Fact[] = [
    [names.deviationReason, handover.deviationReason],
    [names.envelopeNumber, handover.envelopeNumber],
    [names.sealNumber, handover.sealNumber],
    [names.recipientEmail, handover.recipientEmail],
    [names.returnedOn, day(handover.returnedOn)],
    [names.revokedOn, day(handover.revokedOn)],
    [names.revocationReason, handover.revocationReason],
  ];
  return [...certain, ...perhaps.filter(([, value]) => value !== null)];
}

/** The receipt as it was frozen, with what proves that it is. */
function ReceiptPart({ handover }: HandoverProps): ReactNode {
  const { handoverRegister: words } = useText();
  const isSame = isIntact(handover);
  return (
    <Part title={words.receipt}>
      <p className="soft">{words.frozen}</p>
      <pre className="receipt-text">{handover.receiptText}</pre>
      <Facts
        facts={[
          [words.version, handover.receiptVersion],
          [words.digest, words.digestIs(handover.receiptDigest.slice(0, 12))],
        ]}
      />
      <div>
        <Chip tone={isSame ? 'good' : 'bad'} icon={isSame ? IconShieldCheck : IconAlertTriangle}>
          {isSame ? words.intact : words.altered}
        </Chip>
      </div>
    </Part>
  );
}

/** A hand-over: who, what, how and when, its frozen receipt, and what can be done with it. @see P9-5.1-e, P9-5.1-f */
export function HandoverCard(props: HandoverProps & { readonly onGone: () => void }): ReactNode {
  const { handover, onGone } = props;
  const facts = useFacts(handover);
  const isUnsigned = handoverStanding(handover) === 'unsigned';
  return (
    <Stack gap="lg">
      <Facts facts={facts} />
      <ReceiptPart handover={handover} />
      <HandoverSignature handover={handover} />
      <HandoverActs handover={handover} isUnsigned={isUnsigned} onGone={onGone} />
      <LoggedOpening kind="credentialHandover" id={handover.id} />
    </Stack>
  );
}
