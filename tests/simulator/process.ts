import { type Clock, toInstant } from '#shared/domain/instant.ts';

/** A process of a console: what it waits for never comes once it has ended. */
export interface Process {
  isAlive(): boolean;
  /** Ends it, whatever it was doing: a crash, or a power cut. */
  kill(): void;
  /** A port as this process sees it: calls of an ended process do nothing and answer nothing. */
  cover<Port extends object>(port: Port, beforeEach?: () => Promise<void>): Port;
}

const NEVER = new Promise<never>(() => undefined);

/** Members that give something else than a promise. */
const AT_ONCE = new Set(['now', 'subscribe', 'allEntities', 'allChanges', 'requestsIn', 'numberIn', 'fresh']);

/** A process that has just begun. */
export function createProcess(): Process {
  let isEnded = false;
  const isAlive = (): boolean => !isEnded;
  const guarded = async (act: () => unknown, before?: () => Promise<void>): Promise<unknown> => {
    if (isEnded) return NEVER;
    await before?.();
    if (!isAlive()) return NEVER;
    try {
      const given = await act();
      return isAlive() ? given : await NEVER;
    } catch (error) {
      if (!isAlive()) return NEVER;
      throw error;
    }
  };
  return {
    isAlive,
    kill: () => (isEnded = true),
    cover: (port, before) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          if (AT_ONCE.has(String(name))) return member.bind(target) as unknown;
          return (...args: unknown[]) =>
            guarded(() => Reflect.apply(member, target, args) as unknown, before);
        },
      }),
  };
}

/** The clock of a machine that is wrong by `skew` milliseconds. */
export function createSkewedClock(clock: Clock, skew: () => number): Clock {
  return { now: () => toInstant(clock.now() + skew()), wait: (milliseconds) => clock.wait(milliseconds) };
}
