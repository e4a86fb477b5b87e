import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WriteRef } from '#shared/domain/change.ts';
import type { Head, RegisterState, SetState } from '#shared/replica/entity.ts';
import { FIRST_STAMP, LAST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { addElement, EMPTY_SET, removeElement } from '#shared/replica/observed-set.ts';
import { EMPTY_REGISTER, writeRegister } from '#shared/replica/register.ts';
import { replicaNumber } from './simulated-console.ts';

interface ForgedWrite {
  readonly head: Head;
  readonly replaces: readonly WriteRef[];
}

const REPLICAS = [0, 1, 2].map(replicaNumber);
const PER_REPLICA = 4;

/** Any write of the group, come or to come. */
const anyWrite: fc.Arbitrary<WriteRef> = fc.record({
  replica: fc.constantFrom(...REPLICAS),
  n: fc.integer({ min: 1, max: PER_REPLICA }),
});

/** Writes that name anything and are stamped anyhow: what a dishonest console might publish. */
const forgeries = fc.array(
  fc.record({
    replaces: fc.uniqueArray(anyWrite, { selector: JSON.stringify, maxLength: 4 }),
    stamp: fc.oneof(
      { weight: 4, arbitrary: fc.record({ ms: fc.nat(3), counter: fc.constant(0) }) },
      { weight: 1, arbitrary: fc.constant(LAST_STAMP) },
    ),
  }),
  { minLength: REPLICAS.length * PER_REPLICA, maxLength: REPLICAS.length * PER_REPLICA },
);

const orders = fc.shuffledSubarray(
  REPLICAS.flatMap((replica) => Array.from({ length: PER_REPLICA }, () => replica)),
  { minLength: REPLICAS.length * PER_REPLICA },
);

describe('a register', () => {
  it('holds the same whatever the order in which streams meet, even when writes are forged', () => {
    fc.assert(
      fc.property(forgeries, orders, orders, (forged, one, other) => {
        const writes = REPLICAS.flatMap((replica, author) =>
          Array.from({ length: PER_REPLICA }, (_, index): ForgedWrite => {
            const { replaces = [], stamp = FIRST_STAMP } = forged[author * PER_REPLICA + index] ?? {};
            const write = { replica, n: index + 1 };
            // A write that names its own author's present or future is refused before it gets here.
            const past = replaces.filter((named) => named.replica !== replica || named.n < write.n);
            return { head: { write, stamp, value: index }, replaces: past };
          }),
        );
        expect(sorted(replay(writes, one))).toEqual(sorted(replay(writes, other)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a set', () => {
  it('holds the same whatever the order of its additions and removals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(anyWrite, { selector: JSON.stringify })),
        orders,
        orders,
        (removals, one, other) => {
          expect(replaySet(removals, one)).toEqual(replaySet(removals, other));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Applies the writes, each author's in its order, authors in the order given. */
function replay(writes: readonly ForgedWrite[], order: readonly string[]): RegisterState {
  const applied = new Map<string, number>();
  return order.reduce<RegisterState>((register, replica) => {
    const n = (applied.get(replica) ?? 0) + 1;
    const next = writes.find(({ head }) => head.write.replica === replica && head.write.n === n);
    if (next === undefined) return register;
    const after = writeRegister(
      register,
      next.head,
      next.replaces,
      (ref) => ref.n <= (applied.get(ref.replica) ?? 0),
    );
    applied.set(replica, n);
    return after;
  }, EMPTY_REGISTER);
}

/** Odd changes of each author add one element, even ones remove it, naming what they are given. */
function replaySet(removals: readonly (readonly WriteRef[])[], order: readonly string[]): SetState {
  const applied = new Map<string, number>();
  return order.reduce<SetState>((set, author) => {
    const replica = REPLICAS.find((candidate) => candidate === author) ?? replicaNumber(0);
    const n = (applied.get(replica) ?? 0) + 1;
    const named = removals[REPLICAS.indexOf(replica) * PER_REPLICA + n] ?? [];
    const additions = named.filter((ref) => ref.n % 2 === 1 && (ref.replica !== replica || ref.n < n));
    const seen = (ref: WriteRef): boolean => ref.n <= (applied.get(ref.replica) ?? 0);
    const after =
      n % 2 === 1 ? addElement(set, 'rete', { replica, n }) : removeElement(set, 'rete', additions, seen);
    applied.set(replica, n);
    return after;
  }, EMPTY_SET);
}

function sorted(register: RegisterState): unknown {
  return { heads: register.heads, waiting: Object.entries(register.waiting).sort() };
}
