import { type ReactNode, useMemo } from 'react';
import { missingForDelivery } from '#shared/domain/handover/assignment-readiness.ts';
import {
  type AssignmentState,
  assignmentState,
  isOpenAssignment,
} from '#shared/domain/handover/assignment-state.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { HireButton } from '#renderer/features/handovers/hire/hire-button.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import { AssignmentCard } from './assignment-card.tsx';
import { EditAssignmentForm } from './edit-assignment-form.tsx';
import { NewAssignmentForm } from './new-assignment-form.tsx';
import { useAssignmentFacts } from './use-assignment-facts.ts';

/** The meaning of each state of an assignment. */
const STATE_TONES: Readonly<Record<AssignmentState, Tone>> = {
  requested: 'neutral',
  preparing: 'accent',
  accountsReady: 'accent',
  delivered: 'good',
  returned: 'neutral',
  cancelled: 'neutral',
};

/** How much is missing before a delivery: nothing is said of what is over. */
function useMissingCell(): (assignment: ComputerAssignment) => Cell {
  const { handoverAssignments: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const factsOf = useAssignmentFacts();
  return (assignment) => {
    if (factsOf === undefined || !isOpenAssignment(assignment)) return '';
    const count = missingForDelivery(factsOf(assignment), today).length;
    return count === 0
      ? { word: words.allReady, tone: 'good' }
      : { word: words.missingCount(formats.integer(count)), tone: 'attention' };
  };
}

function useRows(): readonly SectionRow[] | undefined {
  const { handoverAssignments: words, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const missingOf = useMissingCell();
  const assignments = useRecords('computerAssignment');
  const assets = useRecords('asset');
  const labelsById = useMemo(() => new Map((assets ?? []).map(({ id, label }) => [id, label])), [assets]);
  return assignments
    ?.toSorted((one, other) => (one.requestedOn < other.requestedOn ? 1 : -1))
    .map((assignment) => {
      const { id, personId, bodyId, cause, assetId, requestedOn } = assignment;
      const state = assignmentState(assignment);
      return {
        id,
        bodyId,
        name: nameOf(personId) ?? '',
        isSettled: state === 'returned' || state === 'cancelled' || state === 'delivered',
        cells: [
          nameOf(bodyId) ?? '',
          labels.assignmentCause[cause],
          assetId === null ? words.noAsset : (labelsById.get(assetId) ?? ''),
          { word: words.states[state], tone: STATE_TONES[state] },
          formats.day(requestedOn),
          missingOf(assignment),
        ],
      };
    });
}

/** Computers on their way to somebody, from the request of the director to the delivery. @see P9-5.1-a */
export function AssignmentsSection(props: SectionProps): ReactNode {
  const { handoverAssignments: words } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const { columns } = words;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.person },
        { label: columns.body },
        { label: columns.cause },
        { label: columns.asset },
        { label: columns.state },
        { label: columns.requestedOn },
        { label: columns.missing },
      ]}
      acts={
        <>
          <HireButton />
          {may('requestAssignment') && <SectionNew label={words.add} onNew={() => onOpen(null)} />}
        </>
      }
      drawer={
        <SectionDrawer
          kind="computerAssignment"
          id={openId}
          onClose={onClose}
          begin={{ title: words.add, form: <NewAssignmentForm onDone={onOpen} onCancel={onClose} /> }}
          card={({ record }) => <AssignmentCard assignment={record} onGone={onClose} />}
          edit={
            may('editAssignment')
              ? (seen, onSaved) => <EditAssignmentForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
