import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type {
  Escalation,
  Evolution,
  Improvement,
  PlanAction,
  PlannedTask,
  ServiceVariation,
} from '#shared/domain/kinds.ts';
import { standingEscalations } from '#shared/domain/supplier-days.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { type TicketsById, useTickets } from '#renderer/store/use-tickets.ts';
import type { FollowedSection } from './followed-section.ts';
import {
  isStandingAction,
  isStandingEvolution,
  isStandingImprovement,
  isStandingTask,
  isStandingVariation,
} from './standing.ts';

/** Everything that is followed, with the tickets it came from. */
export interface FollowedRecords {
  readonly escalations: readonly Escalation[];
  readonly improvements: readonly Improvement[];
  readonly evolutions: readonly Evolution[];
  readonly variations: readonly ServiceVariation[];
  readonly tasks: readonly PlannedTask[];
  readonly actions: readonly PlanAction[];
  readonly tickets: TicketsById;
  /** The hand-overs that stand. */
  readonly standing: ReadonlySet<RecordId<'escalation'>>;
}

/** Everything that is followed; `undefined` while it is first loaded. */
export function useFollowedRecords(): FollowedRecords | undefined {
  const escalations = useRecords('escalation');
  const improvements = useRecords('improvement');
  const evolutions = useRecords('evolution');
  const variations = useRecords('serviceVariation');
  const tasks = useRecords('plannedTask');
  const actions = useRecords('planAction');
  const ids = useMemo(
    () =>
      [escalations, improvements, evolutions, tasks]
        .flatMap((records): readonly { readonly ticketId: RecordId<'ticket'> | null }[] => records ?? [])
        .flatMap(({ ticketId }) => ticketId ?? []),
    [escalations, improvements, evolutions, tasks],
  );
  const tickets = useTickets(ids);
  return useMemo(() => {
    if (!escalations || !improvements || !evolutions || !variations || !tasks) return undefined;
    if (!actions || !tickets) return undefined;
    const standing = standingEscalations(escalations, (ticketId) => tickets.get(ticketId)?.state);
    return {
      escalations,
      improvements,
      evolutions,
      variations,
      tasks,
      actions,
      tickets,
      standing: new Set(standing.map(({ id }) => id)),
    };
  }, [escalations, improvements, evolutions, variations, tasks, actions, tickets]);
}

/** How much of each part waits for somebody. */
export type StandingCounts = Readonly<Record<FollowedSection, number>>;

/** How much of each part waits for somebody, in what is followed. */
export function standingCounts(records: FollowedRecords): StandingCounts {
  return {
    suppliers: records.standing.size,
    improvements: records.improvements.filter(isStandingImprovement).length,
    evolutions: records.evolutions.filter(isStandingEvolution).length,
    variations: records.variations.filter(isStandingVariation).length,
    maintenance: records.tasks.filter(isStandingTask).length,
    plan: records.actions.filter(isStandingAction).length,
  };
}

/** How many things wait for somebody outside of the queue: tickets with suppliers and maintenance to be planned. */
export function useFollowedWaiting(): number {
  const records = useFollowedRecords();
  if (records === undefined) return 0;
  const { suppliers, maintenance } = standingCounts(records);
  return suppliers + maintenance;
}
