import type { ReplicaStore } from '#shared/replica/replica-store.ts';

/** What was read of an archive: how often, and how many rows. */
export interface Readings {
  readonly calls: number;
  readonly rows: number;
}

/** An archive whose readings outside transactions are counted, and how many transactions there were. */
export interface CountingStore extends ReplicaStore {
  /** What was read since this was last asked, by the name of the reading. */
  taken(): Readonly<Record<string, Readings>>;
}

/** Counts what is read of an archive. */
export function countReadings(store: ReplicaStore): CountingStore {
  let readings: Record<string, Readings> = {};
  const count = (name: string, rows: number): void => {
    const { calls, rows: before } = readings[name] ?? { calls: 0, rows: 0 };
    readings[name] = { calls: calls + 1, rows: before + rows };
  };
  const taken = (): Readonly<Record<string, Readings>> => {
    const before = readings;
    readings = {};
    return before;
  };
  return new Proxy(
    { ...store, taken },
    {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name === 'taken' || name === 'subscribe' || typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          const given: unknown = Reflect.apply(member, target, args);
          if (!(given instanceof Promise)) return given;
          return given.then((value: unknown) => {
            count(String(name), Array.isArray(value) ? value.length : 1);
            return value;
          });
        };
      },
    },
  );
}
