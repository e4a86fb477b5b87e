import type { ReactNode } from 'react';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { PaperScreen } from '#renderer/ui/paper-screen.tsx';
import { ReceiptPaper } from './receipt-paper.tsx';
import './receipt.css';

function Receipts({ handovers }: { readonly handovers: readonly CredentialHandover[] }): ReactNode {
  return (
    <>
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
    </>
  );
}

/** Receipts as they are printed, one or several together: each in two copies, a page each. @see P9-5.1-e, P9-5.1-f */
export function ReceiptScreen(props: {
  readonly handoverIds: readonly string[];
  readonly onBack: () => void;
}): ReactNode {
  const { handoverRegister: words } = useText();
  const formats = useFormats();
  const { handoverIds, onBack } = props;
  const handovers = useRecords('credentialHandover')?.filter(({ id }) => handoverIds.includes(id));
  const paper = handovers?.length === 0 ? null : <Receipts handovers={handovers ?? []} />;
  return (
    <PaperScreen
      title={words.receiptsTitle(formats.integer(handovers?.length ?? 0))}
      words={{ ...words, missing: words.noReceipt, missingText: words.noReceiptText }}
      onBack={onBack}
      paper={handovers === undefined ? undefined : paper}
    />
  );
}
