import { type Clock, toInstant } from '#shared/domain/instant.ts';

/** This machine's clock. */
export function createSystemClock(): Clock {
  return {
    now: () => toInstant(Date.now()),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/** Bytes that nobody can foresee. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
