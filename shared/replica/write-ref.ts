import type { WriteRef } from '#shared/domain/change.ts';

/** Whether a write has already been applied to the record at hand. */
export type Seen = (write: WriteRef) => boolean;

/** The text that names a write within its scope: `replica:n`. */
export function refText(write: WriteRef): string {
  return `${write.replica}:${String(write.n)}`;
}

/** Whether both name the same write. */
export function sameWrite(left: WriteRef, right: WriteRef): boolean {
  return left.n === right.n && left.replica === right.replica;
}

/** Sorts writes by replica, then by number. */
export function compareWrites(left: WriteRef, right: WriteRef): number {
  if (left.replica !== right.replica) return left.replica < right.replica ? -1 : 1;
  return left.n - right.n;
}

/**
 * What a table holds under a key that came from elsewhere: never what its prototype holds, so that an element called
 * `constructor` is an element like any other.
 */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A copy of a table without a key. */
export function without<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(table, key)) return table;
  return Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));
}
