import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { EvolutionState } from './evolution.ts';
import type { Instant } from './instant.ts';
import type { Evolution } from './kinds.ts';
import { dayOf } from './rome-time.ts';

/** Where evolutive work may go from each state: a rejected quote may be followed by another project. @see CAP-5-a */
export const EVOLUTION_MOVES: Readonly<Record<EvolutionState, readonly EvolutionState[]>> = {
  requested: ['designed', 'rejected'],
  designed: ['quoteSent', 'rejected'],
  quoteSent: ['approved', 'rejected'],
  approved: ['running'],
  rejected: ['designed'],
  running: ['accepted'],
  accepted: [],
};

/** What the rules look at in evolutive work. */
export type EvolutionFacts = Pick<
  Evolution,
  'state' | 'projectReference' | 'quoteCents' | 'quoteSentAt' | 'approvedBy' | 'approvedAt'
>;

const PROJECT = ['projectReference'] as const;
const QUOTE = [...PROJECT, 'quoteCents', 'quoteSentAt'] as const;
const APPROVAL = [...QUOTE, 'approvedBy', 'approvedAt'] as const;

/** What must be known of the work in each state. @see CAP-5-a */
const NEEDED: Readonly<Record<EvolutionState, readonly (keyof EvolutionFacts)[]>> = {
  requested: [],
  designed: PROJECT,
  quoteSent: QUOTE,
  approved: APPROVAL,
  rejected: [],
  running: APPROVAL,
  accepted: APPROVAL,
};

/**
 * What forbids one step of evolutive work as it is, `reason` being why the actor takes it. It runs only with a project,
 * an amount, and who approved it when: from the day of the approval on.
 *
 * @see CAP-5-a
 */
export function evolutionGuard(
  facts: EvolutionFacts,
  to: EvolutionState,
  reason: string | null,
  now: Instant,
): ActRefusal | undefined {
  const { state: from } = facts;
  if (!EVOLUTION_MOVES[from].includes(to)) return refusalOf('evolution-move-illegal', { from, to });
  if (to === 'rejected' && reason === null) return refusalOf('evolution-reason-missing', { to });
  return incompleteness({ ...facts, state: to }) ?? (to === 'running' ? tooEarly(facts, now) : undefined);
}

/** What must be known before evolutive work may run, and is not: nothing once it runs. @see CAP-5-a */
export function missingToRun(facts: EvolutionFacts): readonly (keyof EvolutionFacts)[] {
  return NEEDED.running.filter((field) => facts[field] === null);
}

/** What is missing for evolutive work to be in its state: work keeps what its steps were taken with. @see CAP-5-a */
export function incompleteness(facts: EvolutionFacts): ActRefusal | undefined {
  const missing = NEEDED[facts.state].filter((field) => facts[field] === null);
  return missing.length === 0 ? undefined : refusalOf('evolution-incomplete', { to: facts.state, missing });
}

function tooEarly({ approvedAt }: EvolutionFacts, now: Instant): ActRefusal | undefined {
  if (approvedAt === null || dayOf(now) >= dayOf(approvedAt)) return undefined;
  return refusalOf('evolution-not-yet', { approvedAt });
}
