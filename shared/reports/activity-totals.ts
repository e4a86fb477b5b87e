import type { RecordId } from '#shared/domain/identity.ts';
import { ICT_FUNCTIONS, type IctFunction, isIctFunction } from '#shared/domain/ict-functions.ts';
import {
  SERVICE_ACTIVITIES,
  SERVICE_PRODUCTS,
  type ServiceActivity,
  type ServiceProduct,
} from '#shared/domain/service-activities.ts';
import { CALL_REASONS, type CallReason, SOLUTION_MODES, type SolutionMode } from '#shared/domain/ticket.ts';
import type { ActivityFacts } from './activity-facts.ts';

/** Counts by body; only the bodies that have some. */
export type CountByBody = ReadonlyMap<RecordId<'body'>, number>;

/** What the office did in a period. */
export interface ActivityTotals {
  /** Tickets that count. */
  readonly counted: number;
  /** Cancelled tickets and duplicates: they do not count. */
  readonly leftOut: number;
  readonly byBody: CountByBody;
  /** @see REG-3-a */
  readonly byFunction: Readonly<Record<IctFunction, CountByBody>>;
  /** @see PERF-ATT-a */
  readonly byActivity: Readonly<Record<ServiceActivity, number>>;
  readonly byProduct: Readonly<Record<ServiceProduct, number>>;
  /** @see CAP-3.1.2-b */
  readonly byReason: Readonly<Record<CallReason, number>>;
  /** Concluded tickets that say how they were solved. @see REG-2-b */
  readonly byMode: Readonly<Record<SolutionMode, number>>;
  /** Concluded tickets that do not say how they were solved. */
  readonly withoutMode: number;
}

/** The ways of solving for which nobody of the office travels: the referente works on the spot, guided. @see REG-2-b */
export const MODES_WITHOUT_TRAVEL: readonly SolutionMode[] = SOLUTION_MODES.filter(
  (mode) => mode !== 'onSite',
);

/** The share of concluded tickets solved without travel, among those that say how. @see REG-2-b */
export function withoutTravel({ byMode }: Pick<ActivityTotals, 'byMode'>): {
  readonly numerator: number;
  readonly denominator: number;
} {
  const sum = (modes: readonly SolutionMode[]): number =>
    modes.reduce((total, mode) => total + byMode[mode], 0);
  return { numerator: sum(MODES_WITHOUT_TRAVEL), denominator: sum(SOLUTION_MODES) };
}

/** Counts what the office did, ticket by ticket. */
export interface ActivityCounter {
  readonly count: (facts: ActivityFacts) => void;
  /** What was counted so far. */
  readonly totals: () => ActivityTotals;
}

function table<Key extends string | number, Value>(
  keys: readonly Key[],
  value: () => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;
}

function addOne(counts: Map<RecordId<'body'>, number>, body: RecordId<'body'>): void {
  counts.set(body, (counts.get(body) ?? 0) + 1);
}

/** Starts a count from nothing. */
export function createActivityCounter(): ActivityCounter {
  const byBody = new Map<RecordId<'body'>, number>();
  const byFunction = table(ICT_FUNCTIONS, () => new Map<RecordId<'body'>, number>());
  const byReason = table(CALL_REASONS, () => 0);
  const byMode = table(SOLUTION_MODES, () => 0);
  const byActivity = table(SERVICE_ACTIVITIES, () => 0);
  const byProduct = table(SERVICE_PRODUCTS, () => 0);
  let counted = 0;
  let leftOut = 0;
  let withoutMode = 0;
  function countSolution({ isConcluded, ticket: { solutionMode } }: ActivityFacts): void {
    if (!isConcluded) return;
    if (solutionMode === null) withoutMode += 1;
    else byMode[solutionMode] += 1;
  }
  return {
    count(facts) {
      if (!facts.isCounted) {
        leftOut += 1;
        return;
      }
      const { bodyId, reason, ictFunction, serviceActivity, serviceProduct } = facts.ticket;
      counted += 1;
      addOne(byBody, bodyId);
      byReason[reason] += 1;
      if (ictFunction !== null && isIctFunction(ictFunction)) addOne(byFunction[ictFunction], bodyId);
      if (serviceActivity !== null) byActivity[serviceActivity] += 1;
      if (serviceProduct !== null) byProduct[serviceProduct] += 1;
      countSolution(facts);
    },
    totals: () => ({
      ...{ counted, leftOut, byBody, byFunction, byActivity, byProduct },
      ...{ byReason, byMode, withoutMode },
    }),
  };
}
