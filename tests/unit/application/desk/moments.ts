import type { Instant } from '#shared/domain/instant.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';

/** The moment of a wall time in Italy, `aaaa-mm-ggThh:mm`. */
export function rome(text: string): Instant {
  const instant = instantOfWallTime(text);
  if (instant === undefined) throw new Error(`${text} is not a wall time`);
  return instant;
}
