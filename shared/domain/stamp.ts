/**
 * A reading of the hybrid logical clock: it sorts writes and breaks ties between concurrent ones. It never decides
 * whether a write is accepted.
 */
export interface Stamp {
  /** UTC milliseconds. */
  readonly ms: number;
  /** Tells apart readings within one millisecond, 0 to 65 535. */
  readonly counter: number;
}

/** Negative when `left` is earlier, positive when it is later, zero when they are the same reading. */
export function compareStamps(left: Stamp, right: Stamp): number {
  return left.ms - right.ms || left.counter - right.counter;
}
