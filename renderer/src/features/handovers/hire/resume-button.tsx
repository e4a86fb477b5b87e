import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { useText } from '#renderer/state/text.ts';

/** Takes up a hire where it was left: on the first day of service. */
export function ResumeButton(props: { readonly assignmentId: RecordId<'computerAssignment'> }): ReactNode {
  const { handoverHire } = useText();
  const { beginHire } = useHandoverWays();
  return (
    <Button size="compact-md" variant="light" onClick={() => beginHire(props.assignmentId)}>
      {handoverHire.resume}
    </Button>
  );
}
