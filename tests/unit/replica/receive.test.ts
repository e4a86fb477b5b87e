import { describe, expect, it } from 'vitest';
import type { Change, Mutation } from '#shared/domain/change.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { correctClock } from '#shared/replica/clock-offset.ts';
import { MAX_CHANGE_BYTES } from '#shared/replica/encode-change.ts';
import { ADOPT_MAX } from '#shared/replica/hybrid-clock.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { changeElsewhere } from '#tests/contracts/sample-records.ts';
import { contentsOf } from '#tests/contracts/store-transactions.ts';
import { createSimulatedConsole, replicaNumber } from '#tests/laws/simulated-console.ts';

const NAME: Mutation = { op: 'create', kind: 'drone', id: 'D1', fields: { name: 'uno' } };

function change(n: number, ...mutations: readonly Mutation[]): Change {
  return changeElsewhere(n, n * 1_000, mutations.length > 0 ? mutations : [NAME]);
}

function write(replaces: readonly { readonly n: number; readonly replica?: number }[]): Mutation {
  const named = replaces.map(({ n, replica = 1 }) => ({ replica: replicaNumber(replica), n }));
  return { op: 'set', kind: 'drone', id: 'D1', fields: { name: { value: 'due', replaces: named } } };
}

describe('a batch of another console', () => {
  it('is applied once: what is already here is passed over', async () => {
    const subject = createSimulatedConsole(0);
    expect(await receiveChanges(subject, [change(1), change(2)])).toEqual({
      ok: true,
      value: { applied: 2, skipped: 0 },
    });
    const contents = await contentsOf(subject.store);
    expect(await receiveChanges(subject, [change(1), change(2), change(2)])).toEqual({
      ok: true,
      value: { applied: 0, skipped: 3 },
    });
    expect(await contentsOf(subject.store)).toEqual(contents);
  });

  it('may be empty', async () => {
    expect(await receiveChanges(createSimulatedConsole(0), [])).toMatchObject({ ok: true });
  });

  it('is refused when it leaves a gap, and says which change is missing', async () => {
    const subject = createSimulatedConsole(0);
    expect(await receiveChanges(subject, [change(1), change(3)])).toEqual({
      ok: false,
      refusal: {
        code: 'change-gap',
        data: { scope: change(3).scope, replica: change(3).replica, n: 3, expected: 2 },
      },
    });
    expect(await subject.store.positions()).toEqual([]);
  });

  it('is refused when it continues this very console, whose archive must have been copied', async () => {
    const subject = createSimulatedConsole(1);
    expect(await receiveChanges(subject, [change(1)])).toMatchObject({ refusal: { code: 'change-own' } });
  });

  it('is refused when it writes a record of another scope', async () => {
    const subject = createSimulatedConsole(0);
    const elsewhere = { ...change(1), scope: CATALOGUE_SCOPE, replica: replicaNumber(2) };
    expect(await receiveChanges(subject, [change(1), elsewhere])).toMatchObject({
      refusal: { code: 'record-elsewhere', data: { lives: change(1).scope, kind: 'drone', id: 'D1' } },
    });
    expect(await subject.store.positions()).toEqual([]);
  });

  it('moves the clock on to its greatest stamp, but never to one far ahead', async () => {
    const subject = createSimulatedConsole(0);
    const now = subject.clock.now();
    const far = { ...change(1), stamp: { ms: now + ADOPT_MAX + 1, counter: 7 } };
    const near = { ...change(2), stamp: { ms: now + ADOPT_MAX, counter: 3 } };
    expect(await receiveChanges(subject, [far, near, change(3)])).toMatchObject({ ok: true });
    expect((await subject.store.ledger()).clock).toEqual(near.stamp);
  });
});

describe('a console whose clock is corrected', () => {
  it('hears the others by its corrected clock', async () => {
    const subject = createSimulatedConsole(0);
    await correctClock(subject.store, subject.clock, 3_600_000);
    const near = { ...change(1), stamp: { ms: subject.clock.now() + 3_600_000 + ADOPT_MAX, counter: 3 } };
    expect(await receiveChanges(subject, [near])).toMatchObject({ ok: true });
    expect((await subject.store.ledger()).clock).toEqual(near.stamp);
  });
});

describe('a malformed change', () => {
  const tooMany = Array.from({ length: 65 }, (_, index) => ({ n: index + 1, replica: 2 }));
  let deep: readonly unknown[] = [];
  for (let depth = 0; depth < 40; depth += 1) deep = [deep];
  const cases: readonly (readonly [string, Change])[] = [
    ['numbers itself zero', { ...change(1), n: 0 }],
    ['has a stamp beyond the range', { ...change(1), stamp: { ms: 2 ** 48, counter: 0 } }],
    ['has a counter beyond the range', { ...change(1), stamp: { ms: 1, counter: 65_536 } }],
    ['has a replica that is none', { ...change(1), replica: 'UPPER' as Change['replica'] }],
    ['has a scope that is none', { ...change(1), scope: 'not a scope' as Change['scope'] }],
    ['names more than 64 replaced writes', change(1, write(tooMany))],
    ['replaces itself', change(1, write([{ n: 1 }]))],
    ['replaces its own author to come', change(1, write([{ n: 9 }]))],
    ['writes a field twice', change(1, NAME, write([]))],
    ['has a field that is no name', change(1, { ...NAME, fields: { ['__proto__']: 1 } })],
    ['has an id that is none', change(1, { ...NAME, id: 'a b' })],
    ['holds a number that JSON cannot', change(1, { ...NAME, fields: { size: Infinity } })],
    ['is deeper than any value', change(1, { ...NAME, fields: { size: deep as never } })],
    [
      'counts by a fraction',
      change(1, { op: 'count', kind: 'drone', id: 'D1', field: 'flights', delta: 0.5 }),
    ],
    ['carries what is no form', change(1, { op: 'opaque', raw: 'form' })],
  ];

  it.each(cases)('that %s is refused with its whole batch', async (_, malformed) => {
    const subject = createSimulatedConsole(0);
    const good = { ...change(1), replica: replicaNumber(3) };
    const received = await receiveChanges(subject, [good, malformed]);
    expect(received).toMatchObject({ ok: false, refusal: { code: 'change-malformed' } });
    expect(await subject.store.positions()).toEqual([]);
  });

  it('that is larger than any console writes is refused', async () => {
    const large = change(1, { ...NAME, fields: { name: 'è'.repeat(MAX_CHANGE_BYTES / 2) } });
    expect(await receiveChanges(createSimulatedConsole(0), [large])).toMatchObject({
      refusal: { code: 'change-too-large' },
    });
  });
});
