import { networkInterfaces } from 'node:os';
import type { Clock } from '#shared/domain/instant.ts';

/** Milliseconds between two looks. */
export const LOOK_EVERY = 10_000;

/** A look that comes so much later than it should tells that the machine slept: a busy one is late by less. */
const LATE = 15_000;

/** Does something again and again, every so many milliseconds. Gives the act that ends it. */
export type Repeat = (milliseconds: number, act: () => void) => () => void;

/** This machine's own repetition. It keeps no process alive. */
export const SYSTEM_REPEAT: Repeat = (milliseconds, act) => {
  const timer = setInterval(act, milliseconds).unref();
  return () => clearInterval(timer);
};

/** What watching takes. */
export interface WakingParts {
  readonly clock: Pick<Clock, 'now'>;
  /** The addresses by which this machine is on networks now. */
  readonly addresses: () => ReadonlySet<string>;
  readonly onWake: () => void;
  readonly repeat: Repeat;
}

/**
 * Tells when the machine woke up, or came into a network (a cable, a wireless net, a tunnel): a folder that was away is
 * perhaps back. Where the system says so itself, this says it once more. Gives the act that stops watching.
 */
export function watchWaking({ clock, addresses, onWake, repeat }: WakingParts): () => void {
  let lastLook: number = clock.now();
  let before = addresses();
  return repeat(LOOK_EVERY, () => {
    const now = clock.now();
    const found = addresses();
    const hasSlept = now - lastLook > LOOK_EVERY + LATE;
    const isElsewhere = [...found].some((address) => !before.has(address));
    lastLook = now;
    before = found;
    if (hasSlept || isElsewhere) onWake();
  });
}

/** The addresses of this machine that reach beyond it. */
export function machineAddresses(): ReadonlySet<string> {
  try {
    const known = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    // Each passing virtual device has an address of its own link.
    const outward = known.filter(({ internal, address }) => !internal && !/^fe[89ab]/i.test(address));
    return new Set(outward.map(({ address }) => address));
  } catch {
    // A system that does not tell is one that never moves.
    return new Set();
  }
}
