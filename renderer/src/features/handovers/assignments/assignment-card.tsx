import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { missingForDelivery } from '#shared/domain/handover/assignment-readiness.ts';
import { assignmentState, isOpenAssignment } from '#shared/domain/handover/assignment-state.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { ResumeButton } from '#renderer/features/handovers/hire/resume-button.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { AssignmentAccounts } from './assignment-accounts.tsx';
import { AssignmentActs } from './assignment-acts.tsx';
import { AssignmentChecklist } from './assignment-checklist.tsx';
import { AssignmentFactsPart } from './assignment-facts.tsx';
import { AssignmentMissing } from './assignment-missing.tsx';
import { AssignmentSteps } from './assignment-steps.tsx';
import { useAssignmentFacts } from './use-assignment-facts.ts';
import './assignments.css';

/** An assignment: how far it is, what is missing and why, and what can be done now. @see P9-5.1-a */
export function AssignmentCard(props: {
  readonly assignment: ComputerAssignment;
  readonly onGone: () => void;
}): ReactNode {
  const { handoverAssignments: words } = useText();
  const may = useMay();
  const today = useToday();
  const { assignment, onGone } = props;
  const { id, deleted } = assignment;
  const facts = useAssignmentFacts()?.(assignment);
  const isOpen = isOpenAssignment(assignment) && !deleted;
  return (
    <Stack gap="lg">
      <AssignmentSteps state={assignmentState(assignment)} />
      {facts !== undefined && isOpen && <AssignmentMissing missing={missingForDelivery(facts, today)} />}
      {isOpen && assignment.cause === 'newHire' && <ResumeButton assignmentId={id} />}
      {!deleted && facts !== undefined && <AssignmentActs assignment={assignment} facts={facts} />}
      {facts !== undefined && (
        <AssignmentChecklist
          assignment={assignment}
          facts={facts}
          canChange={isOpen && may('editAssignment')}
        />
      )}
      {facts !== undefined && <AssignmentAccounts facts={facts} />}
      <AssignmentFactsPart assignment={assignment} />
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteAssignment')}
        words={words}
        onRemove={(act) => act('deleteAssignment', { id })}
        onRestore={(act) => act('restoreAssignment', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
