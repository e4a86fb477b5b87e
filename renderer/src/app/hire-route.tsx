import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { HireScreen } from '#renderer/features/handovers/hire/hire-screen.tsx';
import type { HireWays } from '#renderer/features/handovers/hire/hire-ways.ts';
import { HANDOVERS, HIRE, RECEIPT, SLIP } from './paths.ts';
import { receiptParameter } from './receipt-route.tsx';

/** Where the guided hire leads. */
function useHireWays(): HireWays {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      back: () => void navigate({ to: HANDOVERS, params: { section: 'assignments', recordId: undefined } }),
      resume: (assignmentId) => void navigate({ to: HIRE, params: { assignmentId } }),
      printSlip: (personId, search) => void navigate({ to: SLIP, params: { personId }, search }),
      showReceipt: (handoverId) =>
        void navigate({ to: RECEIPT, params: { handoverId: receiptParameter([handoverId]) } }),
    }),
    [navigate],
  );
}

export function HireRoute(): ReactNode {
  const { assignmentId } = useParams({ from: HIRE });
  return (
    <HireScreen
      key={assignmentId ?? 'begun'}
      assignmentId={assignmentId as RecordId<'computerAssignment'> | undefined}
      ways={useHireWays()}
    />
  );
}
