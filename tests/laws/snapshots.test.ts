import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '#shared/replica/load-snapshot.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { snapshotLines } from '#shared/replica/snapshot.ts';
import { canonicalTextOf, dealOut, decisions, receiveAll, storeOf } from './interleaving.ts';
import { histories, play } from './random-history.ts';
import { newLedger, replicaNumber } from './simulated-console.ts';

describe('a snapshot', () => {
  it('loaded and continued equals the whole replayed', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, fc.nat(100), async (steps, choices, percent) => {
        const { changes } = await play(steps);
        const dealt = dealOut(changes, choices);
        const cut = Math.floor((dealt.length * percent) / 100);
        const loaded = await loadedFrom(await storeOf(dealt.slice(0, cut)));
        await receiveAll(loaded, dealt.slice(cut));
        expect(await canonicalTextOf(loaded)).toBe(await canonicalTextOf(await storeOf([changes])));
      }),
      { numRuns: 35 },
    );
  });

  it('is the same lines for the same changes, and for what was loaded from it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const store = await storeOf(dealOut(changes, choices));
        const lines = await linesOf(store);
        expect(await linesOf(await storeOf([changes]))).toEqual(lines);
        expect(await linesOf(await loadedFrom(store))).toEqual(lines);
      }),
      { numRuns: 35 },
    );
  });

  it('is refused, and leaves the archive empty, when a line is missing, doubled, moved to the end or altered', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(999), fc.nat(3), async (steps, which, how) => {
        const { changes } = await play(steps);
        fc.pre(changes.length > 1);
        const lines = await linesOf(await storeOf([changes]));
        const store = emptyStore();
        const loaded = await loadSnapshot(store, spoil(lines, which % lines.length, how));
        expect(loaded.ok).toBe(false);
        expect(await store.positions()).toEqual([]);
        expect(await canonicalTextOf(store)).toBe('[]');
      }),
      { numRuns: 35 },
    );
  });
});

function spoil(lines: readonly string[], at: number, how: number): readonly string[] {
  const [line = '', rest] = [lines[at], [...lines.slice(0, at), ...lines.slice(at + 1)]];
  switch (how) {
    case 0:
      return rest;
    case 1:
      return [...lines.slice(0, at), line, ...lines.slice(at)];
    case 2:
      return at === lines.length - 1 ? [line, ...rest] : [...rest, line];
    default:
      return [
        ...lines.slice(0, at),
        line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        ...lines.slice(at + 1),
      ];
  }
}

async function linesOf(store: ReplicaStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of snapshotLines(store)) lines.push(line);
  return lines;
}

async function loadedFrom(source: ReplicaStore): Promise<ReplicaStore> {
  const store = emptyStore();
  const loaded = await loadSnapshot(store, snapshotLines(source));
  if (!loaded.ok) throw new Error(`refused: ${JSON.stringify(loaded.refusal)}`);
  return store;
}

function emptyStore(): ReplicaStore {
  return createMemoryStore(newLedger(replicaNumber(9)));
}
