import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isUnchanged, simulatedInput } from '#shared/domain/costs/simulated-input.ts';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import { type SplitDifference, splitDifferences } from '#shared/domain/costs/split-difference.ts';
import type { SplitInput } from '#shared/domain/costs/split-input.ts';
import type { SplitRefusal } from '#shared/domain/costs/split-refusal.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { actFormSchema } from '#renderer/ui/act-form/act-form.ts';
import { draftChanges, type SimulationDraft } from './simulation-draft.ts';
import type { LiveSplit } from './use-live-split.ts';

/** What a simulation comes to, beside what the records come to. */
export interface SimulatedSplit {
  readonly input: SplitInput;
  readonly split: Result<CostSplit, SplitRefusal>;
  /** `null` where one of the two cannot be worked out. */
  readonly differences: readonly SplitDifference[] | null;
}

export interface Simulation {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  readonly draft: SimulationDraft;
  /** Whether something was typed: there is something to go back from. */
  readonly isTouched: boolean;
  readonly enter: (name: string, text: string) => void;
  readonly reset: () => void;
  /** As of the last figures that could be drawn in time: typing never waits for it. */
  readonly outcome: SimulatedSplit;
}

const NOTHING: SimulationDraft = {};

/** A simulation of the split of a year: kept on this console as it is typed, and never a record. @see REG-13.1-a */
export function useSimulation(year: number, live: LiveSplit): Simulation {
  const [draft, setDraft, { clear }] = useDraft(`costs/simulation/${year}`, NOTHING, actFormSchema);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isTouched = Object.keys(draft).length > 0;
  const isOn = chosen ?? isTouched;
  // Several figures may be typed before the page is drawn again.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const enter = useCallback(
    (name: string, text: string) => {
      latest.current = { ...latest.current, [name]: text };
      setDraft(latest.current);
    },
    [setDraft],
  );
  const outcome = useOutcome(useDeferredValue(isOn ? draft : NOTHING), live);
  return {
    ...{ isOn, draft, isTouched, enter, outcome },
    setOn: setChosen,
    reset: clear,
  };
}

function useOutcome(draft: SimulationDraft, { assembled, split }: LiveSplit): SimulatedSplit {
  const simulated = useMemo(() => {
    const changes = draftChanges(draft, assembled);
    const input = simulatedInput(assembled.input, changes);
    return { input, split: isUnchanged(changes) ? split : splitCosts(input) };
  }, [draft, assembled, split]);
  return useMemo(
    () => ({
      ...simulated,
      differences:
        split.ok && simulated.split.ok
          ? splitDifferences(split.value.bodies, simulated.split.value.bodies)
          : null,
    }),
    [simulated, split],
  );
}
