import type { Body, Improvement } from './kinds.ts';

/** How many bodies feel a need, and whether that is enough to develop what meets it for all. */
export interface Adherence {
  readonly adherents: number;
  /** Of how many. */
  readonly bodies: number;
  /** How many it takes. */
  readonly threshold: number;
  readonly isForAll: boolean;
}

/** Whether at least half of the bodies feel a need, whatever their population. @see REG-11-b */
export function isForAll(adherents: number, bodies: number): boolean {
  return bodies > 0 && adherents >= adherenceThreshold(bodies);
}

/** How many of the bodies must feel a need before what meets it is developed for all: half, rounded up. @see REG-11-b */
function adherenceThreshold(bodies: number): number {
  return Math.ceil(bodies / 2);
}

/**
 * Whether a body is asked if it feels a need: those of the association are, the union and its municipalities. Another
 * administration, which is served beside them, is neither asked nor counted.
 *
 * @see REG-11-b
 */
export function isAskedToJoin({ type, deleted }: Pick<Body, 'type' | 'deleted'>): boolean {
  return (type === 'union' || type === 'municipality') && !deleted;
}

/** How far an improvement is from being developed for all, among the bodies that are asked. @see REG-11-b */
export function adherenceOf(
  { adherents }: Pick<Improvement, 'adherents'>,
  bodies: readonly Pick<Body, 'id' | 'type' | 'deleted'>[],
): Adherence {
  const counted = bodies.filter(isAskedToJoin);
  const joined = counted.filter(({ id }) => adherents.includes(id)).length;
  return {
    adherents: joined,
    bodies: counted.length,
    threshold: adherenceThreshold(counted.length),
    isForAll: isForAll(joined, counted.length),
  };
}
