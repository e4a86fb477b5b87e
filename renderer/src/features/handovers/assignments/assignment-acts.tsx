import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AssignmentFacts } from '#shared/domain/handover/assignment-readiness.ts';
import { type AssignmentStep, assignmentState, mayStep } from '#shared/domain/handover/assignment-state.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { DeliverAct } from './deliver-act.tsx';

interface ActsProps {
  readonly assignment: ComputerAssignment;
  readonly facts: AssignmentFacts;
}

/** The steps that ask nothing: they are of today. */
function PlainSteps({ assignment }: { readonly assignment: ComputerAssignment }): ReactNode {
  const { handoverAssignments: words } = useText();
  const { act, settle } = usePerform();
  const { id } = assignment;
  const state = assignmentState(assignment);
  if (!mayStep(state, 'prepare') && !mayStep(state, 'confirmAccounts')) return null;
  return (
    <Group gap="xs">
      {mayStep(state, 'prepare') && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() =>
            void act('prepareAssignment', { id }).then((written) => settle(written, words.prepared))
          }
        >
          {words.prepare}
        </Button>
      )}
      {mayStep(state, 'confirmAccounts') && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() =>
            void act('confirmAccounts', { id }).then((written) => settle(written, words.accountsConfirmed))
          }
        >
          {words.confirmAccounts}
        </Button>
      )}
    </Group>
  );
}

function ReturnAct({ assignment }: { readonly assignment: ComputerAssignment }): ReactNode {
  const { handoverAssignments: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const { id } = assignment;
  return (
    <AskedAct
      label={words.giveBack}
      draftKey={`handovers/assignment/return/${id}`}
      initial={{ day: formats.day(today) }}
      fields={() => [
        { name: 'day', label: words.day, sort: 'day', isMandatory: true },
        { name: 'note', label: words.giveBackNote, sort: 'line', atMost: 500 },
      ]}
      submit={words.giveBackSubmit}
      run={(act, form) =>
        act('returnAssignment', { id, day: form.day('day') ?? today, note: form.text('note') })
      }
      done={() => words.givenBack}
    />
  );
}

function CancelAct({ assignment }: { readonly assignment: ComputerAssignment }): ReactNode {
  const { handoverAssignments: words } = useText();
  const { id } = assignment;
  return (
    <AskedAct
      label={words.cancel}
      draftKey={`handovers/assignment/cancel/${id}`}
      initial={{}}
      fields={() => [
        { name: 'reason', label: words.cancelReason, sort: 'line', isMandatory: true, atMost: 500 },
      ]}
      submit={words.cancelSubmit}
      isGrave
      run={(act, form) => act('cancelAssignment', { id, reason: form.text('reason') ?? '' })}
      done={() => words.cancelled}
    />
  );
}

/** What can be done now with an assignment, by whoever may. */
export function AssignmentActs({ assignment, facts }: ActsProps): ReactNode {
  const may = useMay();
  const state = assignmentState(assignment);
  const can = (step: AssignmentStep): boolean => mayStep(state, step);
  if (!may('deliverAssignment')) return null;
  return (
    <Group gap="xs" align="flex-start">
      <PlainSteps assignment={assignment} />
      {can('deliver') && <DeliverAct assignment={assignment} facts={facts} />}
      {can('return') && <ReturnAct assignment={assignment} />}
      {can('cancel') && <CancelAct assignment={assignment} />}
    </Group>
  );
}
