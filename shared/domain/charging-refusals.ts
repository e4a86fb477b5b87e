import type { ServiceVariationState } from './service-variation.ts';

/** What the refusals of acts on materials, budgets, services and what a body agreed carry. */
export interface ChargingRefusalData {
  'budget-exists': Readonly<{ year: number }>;
  'service-code-taken': Readonly<{ code: string }>;
  'service-variation-unauthorised': Readonly<{ state: ServiceVariationState }>;
  'service-variation-move-illegal': Readonly<{ from: ServiceVariationState; to: ServiceVariationState }>;
  'service-variation-settled': Readonly<{ state: ServiceVariationState }>;
  /** Days `aaaa-mm-gg`. */
  'day-in-future': Readonly<{ day: string }>;
  'day-too-early': Readonly<{ day: string; notBefore: string }>;
  /** Moments are UTC milliseconds. */
  'window-empty': Readonly<{ from: number; to: number }>;
  'window-half': Readonly<Record<string, never>>;
  'monitoring-opens-nothing': Readonly<Record<string, never>>;
}

/** Refusals of acts on materials, budgets, services and what a body agreed. */
export const CHARGING_REFUSALS = [
  'budget-exists',
  'service-code-taken',
  'service-variation-unauthorised',
  'service-variation-move-illegal',
  'service-variation-settled',
  'day-in-future',
  'day-too-early',
  'window-empty',
  'window-half',
  'monitoring-opens-nothing',
] as const satisfies readonly (keyof ChargingRefusalData)[];
