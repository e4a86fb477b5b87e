import type { CostSection } from './cost-section.ts';

/** How much waits for somebody in each part of costs. */
export function useCostWaiting(): Readonly<Partial<Record<CostSection, number>>> {
  return {};
}
