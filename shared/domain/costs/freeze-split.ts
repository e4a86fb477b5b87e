import type { FrozenSplit } from '#shared/domain/cost-issue.ts';
import type { AssembledSplit } from './assemble-split.ts';
import type { CostFacts } from './cost-facts.ts';
import type { CostSplit } from './split-costs.ts';
import type { SplitExpense } from './split-input.ts';

/** Where the figures of a body come from. */
export interface BodySources {
  readonly pcsSource: string | null;
  readonly inhabitantsSource: string | null;
  readonly correctiveAct: string | null;
}

/** Where the figures of each body come from, in the order of the bodies that are divided. @see REG-13.7-a */
export function sourcesOf(facts: CostFacts, { bodies }: AssembledSplit): readonly BodySources[] {
  return bodies.map(({ id }) => ({
    pcsSource: first(facts.pcCounts, id)?.source ?? null,
    inhabitantsSource: first(facts.inhabitants, id)?.source ?? null,
    correctiveAct: first(facts.correctives, id)?.act ?? null,
  }));
}

/** The record of a body, the first where two consoles made two. */
function first<R extends { readonly id: string; readonly bodyId: string }>(
  records: readonly R[],
  bodyId: string,
): R | undefined {
  return records
    .filter((record) => record.bodyId === bodyId)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))[0];
}

/** A split as it is frozen when it is issued: everything it was computed from, and what it came to. @see REG-13.7-a */
export function freezeSplit(facts: CostFacts, assembled: AssembledSplit, split: CostSplit): FrozenSplit {
  const { input, bodies, expenses } = assembled;
  const sources = sourcesOf(facts, assembled);
  return {
    inhabitantsDate: input.inhabitantsDate,
    unionParticipates: input.unionParticipates,
    staffOutside: facts.costYear?.staffOutside ?? false,
    bodies: input.bodies.flatMap((body, place): FrozenSplit['bodies'] => {
      const [id, source, paid] = [bodies[place]?.id, sources[place], split.bodies[place]];
      if (id === undefined || source === undefined || paid === undefined) return [];
      const { theoreticalCents, shareCents, reimbursementCents, transferCents } = paid;
      const figures = { theoreticalCents, shareCents, reimbursementCents, transferCents };
      return [{ id, ...body, ...source, ...figures }];
    }),
    expenses: input.expenses.flatMap((expense, place): FrozenSplit['expenses'] => {
      const id = expenses[place]?.id;
      return id === undefined ? [] : [{ id, ...frozenExpense(expense) }];
    }),
  };
}

function frozenExpense({
  contributions,
  participants,
  percentages,
  ...expense
}: SplitExpense): Omit<FrozenSplit['expenses'][number], 'id'> {
  return {
    ...expense,
    contributions: contributions.map((contribution) => ({ ...contribution })),
    participants: participants === null ? null : [...participants],
    percentages: { ...percentages },
  };
}

/** How many bytes a frozen split may take: what travels in one change, less what else is in it. */
export const FROZEN_BYTES_MAX = 240 * 1024;

/** How many bytes a frozen split takes where it travels. */
export function frozenBytes(frozen: FrozenSplit): number {
  return new TextEncoder().encode(JSON.stringify(frozen)).length;
}
