import type { ReactNode } from 'react';
import { ASSIGNMENT_STATES, type AssignmentState } from '#shared/domain/handover/assignment-state.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';

/** The way of a computer, as far as it goes for everybody. */
const WAY: readonly AssignmentState[] = ['requested', 'preparing', 'accountsReady', 'delivered'];

/** How far an assignment is on its way. @see P9-5.1-a */
export function AssignmentSteps({ state }: { readonly state: AssignmentState }): ReactNode {
  const { handoverAssignments: words } = useText();
  const way = WAY.includes(state) ? WAY : state === 'returned' ? [...WAY, state] : [WAY[0] ?? state, state];
  const reached = ASSIGNMENT_STATES.indexOf(state);
  return (
    <ol className="assignment-steps" aria-label={words.stepsLabel}>
      {way.map((step) => (
        <li key={step} {...(step === state && { 'aria-current': 'step' as const })}>
          <Chip
            tone={step === state ? 'accent' : ASSIGNMENT_STATES.indexOf(step) < reached ? 'good' : 'neutral'}
          >
            {words.states[step]}
          </Chip>
        </li>
      ))}
    </ol>
  );
}
