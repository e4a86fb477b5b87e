import { performanceEntries } from './performance-sheet.ts';
import { planActionEntries } from './plan-actions.ts';
import { applicationEntries } from './province-applications.ts';
import { estateEntries } from './province-estate.ts';
import type { ReferenceEntry } from './reference-entry.ts';
import { serviceEntries } from './service-catalogue.ts';
import { unionEntries } from './union.ts';

/** What can be loaded, by name, each from one document. */
export const REFERENCE_SETS = ['union', 'province', 'plan', 'services', 'performance'] as const;

/** One of {@link REFERENCE_SETS}. */
export type ReferenceSet = (typeof REFERENCE_SETS)[number];

/** The entries of each set. What an entry names stands before or after it in the same set. */
export const referenceSets: Readonly<Record<ReferenceSet, readonly ReferenceEntry[]>> = {
  union: unionEntries,
  province: [...estateEntries, ...applicationEntries],
  plan: planActionEntries,
  services: serviceEntries,
  performance: performanceEntries,
};
