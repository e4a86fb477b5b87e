import type { Change, WriteRef } from './change.ts';
import type { JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';
import { latestOf, sameWrite, writtenValue } from './written-value.ts';

/** A register of a record. */
export interface RegisterPlace {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

/**
 * What a register held before people wrote rival values in it: the last value that all of them had replaced, directly
 * or through others. `undefined` when there was none, or when this console has not got its change.
 *
 * @param history every change that touched the record.
 * @param rivals the writes that stand.
 */
export function commonPredecessor(
  history: readonly Change[],
  place: RegisterPlace,
  rivals: readonly WriteRef[],
): JsonValue | undefined {
  const [first, ...others] = rivals.map((write) => replacedBy(history, place, write));
  const common = [...(first ?? [])].filter((change) => others.every((replaced) => replaced.has(change)));
  const last = latestOf(common);
  return last && writtenValue(last, place.kind, place.id, place.field);
}

/** The changes whose writes a write had replaced, however far back. */
function replacedBy(history: readonly Change[], place: RegisterPlace, write: WriteRef): ReadonlySet<Change> {
  const found = new Set<Change>();
  const asked = [write];
  for (let next = asked.pop(); next !== undefined; next = asked.pop()) {
    for (const ref of namedBy(history, place, next)) {
      const change = history.find((each) => sameWrite(each, ref));
      if (change === undefined || found.has(change)) continue;
      found.add(change);
      asked.push(ref);
    }
  }
  return found;
}

/** The writes that a write of the register named as the ones it replaces. */
function namedBy(
  history: readonly Change[],
  { kind, id, field }: RegisterPlace,
  write: WriteRef,
): readonly WriteRef[] {
  const change = history.find((each) => sameWrite(each, write));
  return (change?.mutations ?? []).flatMap((mutation) =>
    mutation.op === 'set' && mutation.kind === kind && mutation.id === id
      ? (mutation.fields[field]?.replaces ?? [])
      : [],
  );
}
