import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ReceiptScreen } from '#renderer/features/handovers/receipt/receipt-screen.tsx';
import { HANDOVERS, RECEIPT } from './paths.ts';

/** Several receipts are named one after the other. */
const SEPARATOR = '.';

/** How a page of receipts is named. */
export function receiptParameter(handoverIds: readonly string[]): string {
  return handoverIds.join(SEPARATOR);
}

export function ReceiptRoute(): ReactNode {
  const { handoverId } = useParams({ from: RECEIPT });
  const navigate = useNavigate();
  const handoverIds = handoverId.split(SEPARATOR);
  const [only] = handoverIds;
  const recordId = handoverIds.length === 1 ? only : undefined;
  return (
    <ReceiptScreen
      handoverIds={handoverIds}
      onBack={() => void navigate({ to: HANDOVERS, params: { section: 'register', recordId } })}
    />
  );
}
