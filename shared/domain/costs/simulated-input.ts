import type { SplitBody, SplitExpense, SplitInput } from './split-input.ts';

/** What a simulation says of a body otherwise than its records do. */
export type BodyChanges = Partial<Pick<SplitBody, 'pcs' | 'inhabitants' | 'corrective'>>;

/** What a simulation changes of a split: whatever it does not name stays as it is. */
export interface SplitChanges {
  /** By the place of the body in the input. */
  readonly bodies: ReadonlyMap<number, BodyChanges>;
  /** Amounts before contributions, in whole cents, by the place of the expense in the input. */
  readonly cents: ReadonlyMap<number, number>;
  readonly unionParticipates?: boolean;
}

/** Whether a simulation changes nothing at all. */
export function isUnchanged({ bodies, cents, unionParticipates }: SplitChanges): boolean {
  return bodies.size === 0 && cents.size === 0 && unionParticipates === undefined;
}

/**
 * The input of a split as a simulation has it: a copy, since records stay as they are. What is left as it was stays the
 * same object.
 *
 * @see REG-13.1-a, REG-13.3-a, REG-13.6-a
 */
export function simulatedInput(input: SplitInput, changes: SplitChanges): SplitInput {
  if (isUnchanged(changes)) return input;
  return {
    ...input,
    bodies: input.bodies.map((body, place): SplitBody => {
      const changed = changes.bodies.get(place);
      return changed === undefined ? body : { ...body, ...changed };
    }),
    expenses: input.expenses.map((expense, place): SplitExpense => {
      const cents = changes.cents.get(place);
      return cents === undefined ? expense : { ...expense, cents };
    }),
    unionParticipates: changes.unionParticipates ?? input.unionParticipates,
  };
}
