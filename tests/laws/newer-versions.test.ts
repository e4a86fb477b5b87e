import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import { loadSnapshot } from '#shared/replica/load-snapshot.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { reapplyOpaque, rereadChange } from '#shared/replica/reapply-opaque.ts';
import { createReplicaTable, type ReplicaTable } from '#shared/replica/replica-table.ts';
import { snapshotLines } from '#shared/replica/snapshot.ts';
import { canonicalTextOf, dealOut, decisions, storeOf } from './interleaving.ts';
import { histories, play } from './random-history.ts';
import { newLedger, replicaNumber } from './simulated-console.ts';
import { veil } from './veil.ts';

/** Veils about a third of the mutations. */
function veilSome(changes: readonly Change[], choices: readonly number[]): readonly Change[] {
  let drawn = 0;
  return changes.map((change) => veil(change, () => (choices[drawn++ % choices.length] ?? 0) % 3 === 0));
}

describe('what this version cannot read', () => {
  it('does not make the order of arrival matter', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, decisions, async (steps, one, other) => {
        const { changes } = await play(steps);
        const veiled = veilSome(changes, one);
        const first = await canonicalTextOf(await storeOf(dealOut(veiled, one)));
        expect(await canonicalTextOf(await storeOf(dealOut(veiled, other)))).toBe(first);
      }),
      { numRuns: 35 },
    );
  });

  it('takes effect after an update as if it had been read at once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const store = await storeOf(dealOut(veilSome(changes, choices), choices));
        // Two windows of one archive may find the same work to do.
        await Promise.all([reapplyOpaque(store), reapplyOpaque(store)]);
        expect(await canonicalTextOf(store)).toBe(await canonicalTextOf(await storeOf([changes])));
        expect(await reapplyOpaque(store)).toBe(0);
      }),
      { numRuns: 35 },
    );
  });

  it('takes effect after an update also where it came with a snapshot', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const older = await storeOf([veilSome(changes, choices)]);
        const store = createMemoryStore(newLedger(replicaNumber(9)));
        expect(await loadSnapshot(store, snapshotLines(older))).toMatchObject({ ok: true });
        await reapplyOpaque(store);
        expect(await canonicalTextOf(store)).toBe(await canonicalTextOf(await storeOf([changes])));
      }),
      { numRuns: 35 },
    );
  });
});

describe('the line of a change', () => {
  it('is read back as the change, alone or in a segment with others', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const shared = createReplicaTable();
        for (const change of [...changes, ...veilSome(changes, choices)]) {
          expect(readBack(change, createReplicaTable())).toEqual(rereadChange(change));
          expect(readBack(change, shared)).toEqual(rereadChange(change));
        }
      }),
      { numRuns: 30 },
    );
  });
});

function readBack(change: Change, table: ReplicaTable): Change {
  const line = encodeChange(change, table);
  const { scope, replica } = change;
  const decoded = decodeChange(line, { scope, replica, replicas: table.replicas() });
  if (!decoded.ok) throw new Error(`refused: ${JSON.stringify(decoded.refusal)}`);
  return decoded.value;
}
