import { Alert, Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconPrinter, IconShieldLock, IconUserOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { randomBytes } from '#renderer/store/system-clock.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { printSecrets, type SecretPlace } from './print-secrets.ts';
import { SlipChoice } from './slip-choice.tsx';
import { SlipPaper } from './slip-paper.tsx';
import type { SlipSearch } from './slip-search.ts';
import { type Slip, useSlip } from './use-slip.ts';
import '#renderer/ui/print.css';
import './slip.css';

interface SlipScreenProps {
  readonly personId: RecordId<'person'>;
  readonly search: SlipSearch;
  readonly onBack: () => void;
}

function How(): ReactNode {
  const { handoverSlip } = useText();
  return (
    <Alert
      className="no-print slip-how-card"
      color="var(--accent)"
      variant="light"
      icon={<IconShieldLock aria-hidden />}
      title={handoverSlip.howTitle}
    >
      {handoverSlip.how.map((each) => (
        <p key={each} className="slip-how">
          {each}
        </p>
      ))}
    </Alert>
  );
}

/** How often it was printed since it is on the screen: each time with other passwords. */
function Printed({ times }: { readonly times: number }): ReactNode {
  const { handoverSlip } = useText();
  const formats = useFormats();
  return (
    <div className="no-print slip-printed" role="status">
      {times > 0 && (
        <>
          <p>{handoverSlip.printed(formats.integer(times))}</p>
          <p className="soft">{handoverSlip.printedOnce}</p>
        </>
      )}
    </div>
  );
}

function ReadySlip(props: {
  readonly slip: Slip;
  readonly envelope: string | undefined;
  readonly back: ReactNode;
}): ReactNode {
  const { slip, envelope, back } = props;
  const { handoverSlip } = useText();
  const printRef = useRef<HTMLButtonElement>(null);
  const places = useRef(new Map<string, SecretPlace>());
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [times, setTimes] = useState(0);
  const hasPassword = (id: string): boolean => !without.has(id);

  useEffect(() => printRef.current?.focus(), []);

  function onPassword(id: string, has: boolean): void {
    setWithout(new Set(has ? [...without].filter((each) => each !== id) : [...without, id]));
  }

  function print(): void {
    printSecrets([...places.current.values()], { page: window, randomBytes });
    setTimes(times + 1);
  }

  return (
    <Screen
      title={handoverSlip.titleOf(fullName(slip.person))}
      scrolls
      acts={
        <>
          {back}
          <Button leftSection={<IconPrinter size={17} aria-hidden />} ref={printRef} onClick={print}>
            {times === 0 ? handoverSlip.print : handoverSlip.printAgain}
          </Button>
        </>
      }
    >
      <How />
      <Printed times={times} />
      <div className="slip-parts">
        <div className="card card--padded no-print">
          <SlipChoice lines={slip.lines} hasPassword={hasPassword} onPassword={onPassword} />
        </div>
        <SlipPaper
          slip={slip}
          envelope={envelope}
          hasPassword={hasPassword}
          placeOf={({ account, rules }) =>
            (element) => {
              if (element === null) places.current.delete(account.id);
              else places.current.set(account.id, { element, rules });
            }}
        />
      </div>
    </Screen>
  );
}

/**
 * The slip of an envelope: the accounts of a person, each with an initial password that is made as the slip is printed
 * and is nowhere but on the paper. @see P9-5.1-e, P9-5.1-g, X-4
 */
export function SlipScreen({ personId, search, onBack }: SlipScreenProps): ReactNode {
  const { handoverSlip, shell } = useText();
  const slip = useSlip(personId, search);
  const handsOver = useHolds('handOver');
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
      {shell.back}
    </Button>
  );
  if (slip === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (slip === null || !handsOver)
    return (
      <Notice icon={IconUserOff} title={handoverSlip.nobody} acts={back}>
        <p className="soft">{handoverSlip.nobodyText}</p>
      </Notice>
    );
  return <ReadySlip slip={slip} envelope={search.envelope} back={back} />;
}
