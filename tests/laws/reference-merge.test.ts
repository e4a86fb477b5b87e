import { describe, expect, it } from 'vitest';
import type { Change, Mutation } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { RegisterState, SetState } from '#shared/replica/entity.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { refText } from '#shared/replica/write-ref.ts';
import cases from '#tests/fixtures/space-v1/merges.json' with { type: 'json' };
import { storeOf } from './interleaving.ts';
import { SOMEBODY } from './simulated-console.ts';

/** One mutation as the simulator of the protocol writes it. */
interface ReferenceMutation {
  readonly k: string;
  readonly e: string;
  readonly f: string;
  readonly v: string | number;
  readonly p?: readonly (readonly [string, number])[];
}

interface ReferenceChange {
  readonly r: string;
  readonly n: number;
  readonly h: readonly [number, number];
  readonly m: readonly ReferenceMutation[];
}

interface ReferenceCase {
  readonly arrivals: readonly ReferenceChange[];
  readonly states: readonly { readonly after: number; readonly state: unknown }[];
}

describe('the merge', () => {
  it.each(
    (cases as unknown as readonly ReferenceCase[]).map((reference, index) => ({ index, ...reference })),
  )('agrees with the simulator of the protocol on history $index', async ({ arrivals, states }) => {
    for (const { after, state } of states) {
      const store = await storeOf([arrivals.slice(0, after).map(toChange)]);
      expect(await stateOf(store)).toEqual(state);
    }
  });
});

function toChange({ r, n, h, m }: ReferenceChange): Change {
  return {
    scope: 'space0' as Scope,
    replica: r as ReplicaId,
    n,
    stamp: { ms: h[0], counter: h[1] },
    actor: SOMEBODY,
    command: 'simulated',
    clockCorrection: 0,
    mutations: m.map(toMutation),
  };
}

function toMutation({ k, e, f, v, p = [] }: ReferenceMutation): Mutation {
  const replaces = p.map(([replica, n]) => ({ replica: replica as ReplicaId, n }));
  const record = { kind: 'simulated', id: e } as const;
  switch (k) {
    case 'set':
      return { op: 'set', ...record, fields: { [f]: { value: v, replaces } } };
    case 'inc':
      return { op: 'count', ...record, field: f, delta: Number(v) };
    case 'add':
      return { op: 'add', ...record, field: f, element: String(v) };
    default:
      return { op: 'remove', ...record, field: f, element: String(v), replaces };
  }
}

/** Every record in the simulator's canonical form: registers, sets, tallies. */
async function stateOf(store: ReplicaStore): Promise<unknown> {
  const records: [string, unknown][] = [];
  for await (const { id, state } of store.allEntities()) {
    const registers = Object.entries(state.registers).map(([name, register]) => [name, registerOf(register)]);
    const sets = Object.entries(state.sets)
      .map(([name, set]) => [name, setOf(set)] as const)
      .filter(([, [additions, waiting]]) => additions.length + waiting.length > 0);
    records.push([id, [Object.fromEntries(registers), Object.fromEntries(sets), state.counters]]);
  }
  return Object.fromEntries(records);
}

function registerOf({ heads, waiting }: RegisterState): unknown {
  return [
    heads
      .map(
        ({ write, value }) =>
          `${refText(write)}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      )
      .sort(),
    Object.keys(waiting).sort(),
  ];
}

function setOf({ additions, waiting }: SetState): readonly [readonly unknown[], readonly string[]] {
  const elements = Object.keys(additions).sort();
  return [
    elements.map((element) => [element, (additions[element] ?? []).map(refText).sort()]),
    waiting.map((text) => text.slice(0, text.indexOf('|'))).sort(),
  ];
}
