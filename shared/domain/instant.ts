declare const instant: unique symbol;

/** A moment: milliseconds of UTC since 1970. Days and hours are read from it in Europe/Rome only (`rome-time.ts`). */
export type Instant = number & { readonly [instant]: true };

/** Marks a number of UTC milliseconds as an instant. */
export function toInstant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Time as the core sees it: asked for, never read from the machine. Waits go through it too, so that tests need none. */
export interface Clock {
  /** The present moment, as this machine believes it. May go back after a correction. */
  now(): Instant;
  /** Resolves after `milliseconds` of this clock. */
  wait(milliseconds: number): Promise<void>;
}
