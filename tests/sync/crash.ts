/** A process that ends at one of its calls. */
export class CrashedError extends Error {
  override readonly name = 'CrashedError';
}

/** Ends a process at its `at`-th call of the ports it covers, before that call takes effect or just after. */
export interface Crash {
  /** The same port, whose calls count. */
  cover<Port extends object>(port: Port): Port;
  /** Whether the call was reached. */
  happened(): boolean;
  /** How many calls were counted. */
  calls(): number;
}

/** A crash at the `at`-th call, counted from 1. */
export function createCrash(at: number, moment: 'before' | 'after'): Crash {
  let calls = 0;
  async function run(act: () => unknown): Promise<unknown> {
    calls += 1;
    // A process that has ended does nothing more, whatever still waited in it.
    if (calls > at || (calls === at && moment === 'before')) throw new CrashedError();
    const counted = calls;
    const result = await act();
    if (counted === at) throw new CrashedError();
    return result;
  }
  return {
    cover: (port) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          if (NOT_AWAITED.includes(String(name))) return member.bind(target) as unknown;
          return (...args: unknown[]) => run(() => Reflect.apply(member, target, args));
        },
      }),
    happened: () => calls >= at,
    calls: () => calls,
  };
}

/** Members that give something else than a promise. */
const NOT_AWAITED: readonly string[] = ['allEntities', 'allChanges', 'subscribe', 'now', 'numberIn', 'fresh'];
