import fc from 'fast-check';
import type { Change } from '#shared/domain/change.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createScriptedClock, newLedger, replicaNumber } from './simulated-console.ts';

/** A source of decisions: whole numbers from 0 to 999, as many as are asked for. */
export const decisions: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), {
  minLength: 20,
  maxLength: 200,
});

/** Deals changes out again in another order that keeps each author's, some of them twice, in batches. */
export function dealOut(
  changes: readonly Change[],
  choices: readonly number[],
): readonly (readonly Change[])[] {
  const streams = [...byStream(changes).values()];
  const dealt: Change[][] = [];
  let drawn = 0;
  const draw = (): number => choices[drawn++ % choices.length] ?? 0;
  for (
    let left = streams.filter((stream) => stream.length > 0);
    left.length > 0;
    left = left.filter((stream) => stream.length > 0)
  ) {
    const stream = left[draw() % left.length] ?? [];
    // Now and then a whole stream at once, so that much of it arrives before what it replaces.
    const batch = stream.splice(0, draw() % 4 === 0 ? stream.length : 1 + (draw() % 4));
    dealt.push(draw() % 3 === 0 ? [...batch, ...batch] : batch);
    const before = dealt[draw() % dealt.length];
    if (draw() % 4 === 0 && before !== undefined) dealt.push(before);
  }
  return dealt;
}

/** A store that received those batches, one after the other. */
export async function storeOf(batches: readonly (readonly Change[])[]): Promise<ReplicaStore> {
  const store = createMemoryStore(newLedger(replicaNumber(9)));
  await receiveAll(store, batches);
  return store;
}

/** Receives batches, one after the other. */
export async function receiveAll(
  store: ReplicaStore,
  batches: readonly (readonly Change[])[],
): Promise<void> {
  const clock = createScriptedClock();
  for (const batch of batches) {
    const received = await receiveChanges({ store, clock }, batch);
    if (!received.ok) throw new Error(`refused: ${JSON.stringify(received.refusal)}`);
  }
}

/** Every record's canonical text, what it shows, and the sums. */
export async function canonicalTextOf(store: ReplicaStore): Promise<string> {
  const lines: string[] = [];
  for await (const entity of store.allEntities()) {
    lines.push(canonicalState(entity), JSON.stringify(materialise(entity)));
  }
  return [...lines, JSON.stringify(await store.checksums())].join('\n');
}

function byStream(changes: readonly Change[]): ReadonlyMap<string, Change[]> {
  const streams = new Map<string, Change[]>();
  for (const change of changes) {
    const name = `${change.scope}/${change.replica}`;
    streams.set(name, [...(streams.get(name) ?? []), change]);
  }
  return streams;
}
