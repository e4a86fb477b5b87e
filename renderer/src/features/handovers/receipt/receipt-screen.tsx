import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconFileOff, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { ReceiptPaper } from './receipt-paper.tsx';
import '#renderer/ui/print.css';
import './receipt.css';

/** Receipts as they are printed, one or several together: each in two copies, a page each. @see P9-5.1-e, P9-5.1-f */
export function ReceiptScreen(props: {
  readonly handoverIds: readonly string[];
  readonly onBack: () => void;
}): ReactNode {
  const { handoverRegister: words, shell } = useText();
  const formats = useFormats();
  const { handoverIds, onBack } = props;
  const handovers = useRecords('credentialHandover')?.filter(({ id }) => handoverIds.includes(id));
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
      {words.back}
    </Button>
  );
  if (handovers === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (handovers.length === 0)
    return (
      <Notice icon={IconFileOff} title={words.noReceipt} acts={back}>
        <p className="soft">{words.noReceiptText}</p>
      </Notice>
    );
  return (
    <Screen
      title={words.receiptsTitle(formats.integer(handovers.length))}
      scrolls
      acts={
        <>
          {back}
          <Button
            leftSection={<IconPrinter size={17} aria-hidden />}
            data-autofocus
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <div className="receipts">
        {handovers.map((handover) => (
          <ReceiptPaper key={handover.id} handover={handover} />
        ))}
      </div>
      <div className="no-print">
        {handovers.map(({ id }) => (
          <LoggedOpening key={id} kind="credentialHandover" id={id} />
        ))}
      </div>
    </Screen>
  );
}
