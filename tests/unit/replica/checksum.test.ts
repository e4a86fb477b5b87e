import { describe, expect, it } from 'vitest';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { adjustSum, digestOf, EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { EMPTY_ENTITY } from '#shared/replica/replica-store.ts';

const replica = '0000000000000000000a' as ReplicaId;
const entity: StoredEntity = {
  scope: 'c0' as Scope,
  kind: 'body',
  id: 'B1',
  state: {
    ...EMPTY_ENTITY,
    clock: { [replica]: 1 },
    registers: {
      name: {
        heads: [{ write: { replica, n: 1 }, stamp: { ms: 5, counter: 0 }, value: 'Ente' }],
        waiting: {},
      },
    },
  },
};

describe('the canonical text of a record', () => {
  it('holds what there is and leaves out what is empty', () => {
    const state = {
      ...entity.state,
      registers: { ...entity.state.registers, looked: { heads: [], waiting: {} } },
      sets: { tags: { additions: {}, waiting: [] } },
    };
    const text =
      '{"scope":"c0","kind":"body","id":"B1","clock":{"0000000000000000000a":1},' +
      '"registers":{"name":{"heads":[[["0000000000000000000a",1],[5,0],"Ente"]]}}}';
    expect(canonicalState(entity)).toBe(text);
    expect(canonicalState({ ...entity, state })).toBe(text);
  });
});

describe('the sum of a scope', () => {
  it('adds the first sixteen bytes of the hash of each canonical text', () => {
    expect(digestOf(entity)).toBe('aff93b8b761baa9adc74bd1cc241e23b');
    expect(adjustSum(EMPTY_SUM, [], [digestOf(entity)])).toBe(digestOf(entity));
  });

  it('wraps at 2^128, both ways', () => {
    const last = 'f'.repeat(32);
    const one = `${'0'.repeat(31)}1`;
    expect(adjustSum(last, [], [one])).toBe(EMPTY_SUM);
    expect(adjustSum(EMPTY_SUM, [one], [])).toBe(last);
  });
});
