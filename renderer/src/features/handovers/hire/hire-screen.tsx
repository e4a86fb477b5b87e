import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { FirstDayPage } from './first-day-page.tsx';
import { HireForm } from './hire-form.tsx';
import type { HireWays } from './hire-ways.ts';
import { useFirstDay } from './use-first-day.ts';
import { useHireRecords } from './use-hire-records.ts';
import './hire.css';

function Back({ ways }: { readonly ways: HireWays }): ReactNode {
  const { handoverHire } = useText();
  return (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={ways.back}>
      {handoverHire.back}
    </Button>
  );
}

function BegunHire({ ways }: { readonly ways: HireWays }): ReactNode {
  const { handoverHire, shell } = useText();
  const records = useHireRecords();
  return (
    <Screen title={handoverHire.title} scrolls acts={<Back ways={ways} />}>
      <p className="soft">{handoverHire.lead}</p>
      {records === undefined ? (
        <Skeleton height={300} aria-label={shell.loading} />
      ) : (
        <HireForm records={records} onHired={({ assignmentId }) => ways.resume(assignmentId)} />
      )}
    </Screen>
  );
}

function FirstDayScreen(props: {
  readonly assignmentId: RecordId<'computerAssignment'>;
  readonly ways: HireWays;
}): ReactNode {
  const { handoverHire, shell } = useText();
  const firstDay = useFirstDay(props.assignmentId);
  const back = <Back ways={props.ways} />;
  if (firstDay === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (firstDay === null)
    return (
      <Notice icon={IconUserOff} title={handoverHire.gone} acts={back}>
        <p className="soft">{handoverHire.goneText}</p>
      </Notice>
    );
  return (
    <Screen title={handoverHire.titleOf(fullName(firstDay.person))} scrolls acts={back}>
      <FirstDayPage firstDay={firstDay} ways={props.ways} />
    </Screen>
  );
}

/**
 * A hire as one guided act: the person, the computer and the accounts now; the delivery, the envelope and the papers on
 * the first day, at the same assignment. @see P9-5.1-a, P9-5.1-d, P9-5.1-e
 */
export function HireScreen(props: {
  readonly assignmentId: RecordId<'computerAssignment'> | undefined;
  readonly ways: HireWays;
}): ReactNode {
  const { assignmentId, ways } = props;
  return assignmentId === undefined ? (
    <BegunHire ways={ways} />
  ) : (
    <FirstDayScreen assignmentId={assignmentId} ways={ways} />
  );
}
