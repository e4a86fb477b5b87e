/** How many of the bodies must feel a need before what meets it is developed for all: half, rounded up. @see REG-11-b */
export function adherenceThreshold(bodies: number): number {
  return Math.ceil(bodies / 2);
}

/**
 * Whether something is developed for all bodies: at least half of them feel the need, whatever their population.
 *
 * @see REG-11-b
 */
export function isForAll(adherents: number, bodies: number): boolean {
  return bodies > 0 && adherents >= adherenceThreshold(bodies);
}
