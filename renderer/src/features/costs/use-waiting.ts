import type { CostSection } from './cost-section.ts';
import { useMissingWaiting } from './use-missing-waiting.ts';

/** How much waits for somebody in each part of costs. */
export function useCostWaiting(year?: number): Readonly<Partial<Record<CostSection, number>>> {
  return useMissingWaiting(year);
}
