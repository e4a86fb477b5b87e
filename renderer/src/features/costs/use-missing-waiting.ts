import { assertNever } from '#shared/domain/assert-never.ts';
import type { MissingFact } from '#shared/domain/costs/missing-fact.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { CostSection } from './cost-section.ts';
import { useAssembledSplit } from './use-assembled-split.ts';

function sectionOf({ code }: MissingFact): CostSection {
  switch (code) {
    case 'bodies-missing':
    case 'inhabitants-missing':
    case 'pcs-missing':
      return 'counts';
    case 'expenses-missing':
    case 'expense-refused':
      return 'expenses';
    case 'project-over-funded':
      return 'projects';
    case 'contribution-unplaced':
      return 'contributions';
    default:
      return assertNever(code);
  }
}

/**
 * How much is missing in each part before the costs of a year are divided, for whoever keeps them: nothing while the year
 * was not begun. This year, when none is said.
 */
export function useMissingWaiting(year?: number): Readonly<Partial<Record<CostSection, number>>> {
  const keeps = useHolds('keepCosts');
  const thisYear = Number(useToday().slice(0, 4));
  const missing = useAssembledSplit(year ?? thisYear)?.missing ?? [];
  const isBegun = !missing.some(({ code }) => code === 'expenses-missing');
  const waiting: Partial<Record<CostSection, number>> = {};
  if (!keeps || !isBegun) return waiting;
  for (const fact of missing) waiting[sectionOf(fact)] = (waiting[sectionOf(fact)] ?? 0) + 1;
  return waiting;
}
