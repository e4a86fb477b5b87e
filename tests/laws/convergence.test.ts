import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedSums } from './checked-sums.ts';
import { canonicalTextOf, dealOut, decisions, receiveAll, storeOf } from './interleaving.ts';
import { histories, meetAll, play } from './random-history.ts';

describe('consoles that have the same changes', () => {
  it('have byte-identical records and equal sums, whatever the order and the repetitions', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, decisions, async (steps, one, other) => {
        const { consoles, changes } = await play(steps);
        const first = await canonicalTextOf(await storeOf(dealOut(changes, one)));
        expect(await canonicalTextOf(await storeOf(dealOut(changes, other)))).toBe(first);
        expect(await canonicalTextOf(await storeOf([changes]))).toBe(first);
        await meetAll(consoles);
        for (const { store } of consoles) expect(await canonicalTextOf(store)).toBe(first);
      }),
      { numRuns: 35 },
    );
  });

  it('have the same records whichever part they received first', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, fc.nat(99), async (steps, choices, cut) => {
        const { changes } = await play(steps);
        const authors = [...new Set(changes.map(({ replica }) => replica))];
        const isFirst = (index: number): boolean => (cut >> index) % 2 === 0;
        const part = changes.filter(({ replica }) => isFirst(authors.indexOf(replica)));
        const rest = changes.filter(({ replica }) => !isFirst(authors.indexOf(replica)));
        const forwards = await storeOf(dealOut(part, choices));
        await receiveAll(forwards, dealOut(rest, choices));
        const backwards = await storeOf(dealOut(rest, choices));
        await receiveAll(backwards, dealOut(part, choices));
        expect(await canonicalTextOf(forwards)).toBe(await canonicalTextOf(backwards));
      }),
      { numRuns: 35 },
    );
  });

  it('keep the sum of each scope as it would be computed anew', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const { consoles } = await play(steps);
        for (const { store } of consoles) expect(await store.checksums()).toEqual(await checkedSums(store));
      }),
      { numRuns: 30 },
    );
  });
});
