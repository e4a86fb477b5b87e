import { REFERENCE_SETS, type ReferenceSet, referenceSets } from '#resources/reference/reference-sets.ts';

/** A set of records that can be loaded. */
export type ReadySet = ReferenceSet;

/** What can be loaded, in the order in which it is offered. @see A-40 */
export const READY_SETS: readonly [ReadySet, ...ReadySet[]] = REFERENCE_SETS;

/** How many records a set has. */
export function entriesOf(set: ReadySet): number {
  return referenceSets[set].length;
}
