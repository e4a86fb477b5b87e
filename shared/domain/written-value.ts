import type { Change, Mutation, WriteRef } from './change.ts';
import type { JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';
import { compareStamps } from './stamp.ts';

/** Whether two names name the same write of one scope. */
export function sameWrite(left: WriteRef, right: WriteRef): boolean {
  return left.replica === right.replica && left.n === right.n;
}

/** The change whose writes are shown where several stand: the latest stamp, then the greatest replica. */
export function latestOf(changes: readonly Change[]): Change | undefined {
  const [latest] = [...changes].sort((left, right) => -compareWriters(left, right));
  return latest;
}

function compareWriters(left: Change, right: Change): number {
  return compareStamps(left.stamp, right.stamp) || (left.replica < right.replica ? -1 : 1);
}

/** What a change wrote in a register of a record; `undefined` when it did not write there. */
export function writtenValue(change: Change, kind: Kind, id: string, field: string): JsonValue | undefined {
  for (const mutation of change.mutations) {
    const value = valueIn(mutation, kind, id, field);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueIn(mutation: Mutation, kind: Kind, id: string, field: string): JsonValue | undefined {
  if (mutation.op !== 'create' && mutation.op !== 'set') return undefined;
  if (mutation.kind !== kind || mutation.id !== id) return undefined;
  if (mutation.op === 'set') return mutation.fields[field]?.value;
  // A creation writes the fields it was given; those it left out were never written.
  return mutation.fields[field];
}
