import { Button } from '@mantine/core';
import { IconFileText, IconMail } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { assignmentState, isOpenAssignment } from '#shared/domain/handover/assignment-state.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { Checklist } from './checklist.tsx';
import { DeliveryForm, useDelivery } from './delivery-form.tsx';
import type { HireWays } from './hire-ways.ts';
import { LacksCard } from './lacks-card.tsx';
import type { FirstDay } from './use-first-day.ts';

function WhoAndWhat({ firstDay }: { readonly firstDay: FirstDay }): ReactNode {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { assignment, person, facts } = firstDay;
  const { computerAssignment, person: ofPerson, credentialHandover } = fieldNames;
  const accounts = facts.accounts.map(({ type, system, userName }) =>
    [`${labels.accountType[type]}: ${system}`, userName].filter((part) => part !== null).join(' · '),
  );
  return (
    <Facts
      facts={[
        [computerAssignment.personId, fullName(person)],
        [computerAssignment.bodyId, nameOf(person.bodyId)],
        [
          ofPerson.employmentStart,
          person.employmentStart === null ? null : formats.day(person.employmentStart),
        ],
        [computerAssignment.requesterId, nameOf(assignment.requesterId)],
        [computerAssignment.assetId, facts.asset?.label],
        [credentialHandover.accountIds, accounts.join('; ')],
      ]}
    />
  );
}

/** What is said before the delivery: how the credentials go, and what is out of the procedure. @see P9-5.1-e */
function How({
  firstDay,
  isOutside,
}: {
  readonly firstDay: FirstDay;
  readonly isOutside: boolean;
}): ReactNode {
  const { handoverHire, labels } = useText();
  const formats = useFormats();
  const { employmentStart } = firstDay.person;
  return (
    <>
      <p>{handoverHire.mode(labels.handoverMode.sealedEnvelope)}</p>
      {employmentStart === null && <p role="note">{handoverHire.noFirstDay}</p>}
      {isOutside && employmentStart !== null && (
        <p role="note" className="hire-outside">
          {handoverHire.outside(formats.day(employmentStart))}
        </p>
      )}
    </>
  );
}

/** The papers: the slip before the envelope is closed, the receipt once it was handed over. */
function Papers(props: {
  readonly firstDay: FirstDay;
  readonly envelope: string;
  readonly ways: HireWays;
}): ReactNode {
  const { handoverHire } = useText();
  const { firstDay, envelope, ways } = props;
  const { person, toHandOver, handover } = firstDay;
  const receipt = useRef<HTMLButtonElement>(null);
  useEffect(() => receipt.current?.focus(), [handover?.id]);
  const icon = { size: 17, 'aria-hidden': true } as const;
  const accounts: readonly RecordId<'account'>[] = handover?.accountIds ?? toHandOver.map(({ id }) => id);
  return (
    <div className="hire-papers">
      {accounts.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconMail {...icon} />}
          onClick={() => ways.printSlip(person.id, { accounts: [...accounts], envelope })}
        >
          {handoverHire.slip}
        </Button>
      )}
      {handover !== undefined && (
        <Button
          ref={receipt}
          leftSection={<IconFileText {...icon} />}
          onClick={() => ways.showReceipt(handover.id)}
        >
          {handoverHire.receipt}
        </Button>
      )}
    </div>
  );
}

/** The fourth part of a hire, taken up on the first day of service. @see P9-5.1-d, P9-5.1-e */
export function FirstDayPage(props: { readonly firstDay: FirstDay; readonly ways: HireWays }): ReactNode {
  const { firstDay, ways } = props;
  const { handoverHire } = useText();
  const formats = useFormats();
  const delivery = useDelivery(firstDay);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { assignment, facts, handover } = firstDay;
  const pageRef = useRef<HTMLElement>(null);
  // What waits comes first; when nothing does, the paper that goes into the envelope.
  useEffect(
    () => pageRef.current?.querySelector<HTMLElement>('[type=checkbox]:not(:checked), button')?.focus(),
    [],
  );
  const isOpen = isOpenAssignment(assignment);
  const isDelivered = assignmentState(assignment) === 'delivered';
  const envelope = handover?.envelopeNumber ?? delivery.form['envelopeNumber'] ?? '';
  return (
    <div className="hire">
      <section
        ref={pageRef}
        className="card card--padded hire__form"
        aria-label={handoverHire.parts.firstDay}
      >
        <h2>{handoverHire.parts.firstDay}</h2>
        <WhoAndWhat firstDay={firstDay} />
        {isOpen && (
          <>
            <Checklist facts={facts} />
            {firstDay.toHandOver.length > 0 && (
              <>
                <How firstDay={firstDay} isOutside={delivery.isOutside} />
                <p className="soft">{handoverHire.slipFirst}</p>
              </>
            )}
          </>
        )}
        <Papers firstDay={firstDay} envelope={envelope} ways={ways} />
        {isOpen && <DeliveryForm firstDay={firstDay} delivery={delivery} onRefused={setRefusal} />}
        {isDelivered && assignment.deliveredOn !== null && (
          <p role="status">{handoverHire.alreadyDelivered(formats.day(assignment.deliveredOn))}</p>
        )}
        {!isOpen && !isDelivered && <p>{handoverHire.closed}</p>}
      </section>
      {isOpen && <LacksCard missing={firstDay.missingOn(delivery.day)} refusal={refusal} />}
    </div>
  );
}
