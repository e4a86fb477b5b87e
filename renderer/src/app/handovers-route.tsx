import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { isHandoverSection } from '#renderer/features/handovers/handover-section.ts';
import type { HandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { HandoversScreen } from '#renderer/features/handovers/handovers-screen.tsx';
import { HANDOVERS, HIRE, INVENTORY, NEW_RECORD, RECEIPT, REGISTRY, TICKETS } from './paths.ts';
import { receiptParameter } from './receipt-route.tsx';

/** Where the hand-overs lead. */
function useHandoverWaysOf(): HandoverWays {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      showTicket: (ticketId) => void navigate({ to: TICKETS, params: { ticketId } }),
      showAsset: (assetId) =>
        void navigate({ to: INVENTORY, params: { section: 'assets', recordId: assetId } }),
      showReceipts: (handoverIds) =>
        void navigate({ to: RECEIPT, params: { handoverId: receiptParameter(handoverIds) } }),
      beginHire: (assignmentId) => void navigate({ to: HIRE, params: { assignmentId } }),
      showPerson: (personId) =>
        void navigate({ to: REGISTRY, params: { section: 'people', recordId: personId } }),
      show: (section, id) => void navigate({ to: HANDOVERS, params: { section, recordId: id } }),
    }),
    [navigate],
  );
}

export function HandoversRoute(): ReactNode {
  const { section, recordId } = useParams({ from: HANDOVERS });
  const navigate = useNavigate();
  const shown = isHandoverSection(section) ? section : 'register';
  const go = (next: string, id?: string): void =>
    void navigate({ to: HANDOVERS, params: { section: next, recordId: id } });
  return (
    <HandoversScreen
      section={shown}
      onSection={(next) => go(next)}
      openId={recordId === NEW_RECORD ? null : recordId}
      onOpen={(id) => go(shown, id ?? NEW_RECORD)}
      onClose={() => go(shown)}
      ways={useHandoverWaysOf()}
    />
  );
}
