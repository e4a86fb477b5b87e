import { describe, expect, it } from 'vitest';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import { sampleBytes } from './share-samples.ts';
import type { OpenShare } from './share-under-test.ts';

const ROUNDS = 10;
const CONTENDERS = 8;

/** Exclusive creation, on which numbers rest. */
export function describeShareClaims(open: OpenShare): void {
  describe('exclusive creation', () => {
    it('creates a file once, and leaves it to who was first', async () => {
      const { one, other } = await open();
      expect(await one.putExclusive(claimPath('2026', 1), sampleBytes(40))).toBe('created');
      expect(await other.putExclusive(claimPath('2026', 1), sampleBytes(50))).toBe('exists');
      expect(await one.putExclusive(claimPath('2026', 1), sampleBytes(60))).toBe('exists');
      expect(await other.get(claimPath('2026', 1), 1_000)).toEqual(sampleBytes(40));
    });

    it.each([0, 7])('never completes a claim of %i bytes that is there', async (length) => {
      const { one, plant } = await open();
      await plant(claimPath('2026', 1), sampleBytes(length));
      expect(await one.putExclusive(claimPath('2026', 1), sampleBytes(40))).toBe('exists');
      expect(await one.get(claimPath('2026', 1), 1_000)).toEqual(sampleBytes(length));
    });

    it('has one winner in every race, and the file is the winner’s', async () => {
      const { one, other } = await open();
      for (let n = 1; n <= ROUNDS; n += 1) {
        const outcomes = await Promise.all(
          Array.from({ length: CONTENDERS }, (_, index) =>
            (index % 2 === 0 ? one : other).putExclusive(claimPath('2026', n), Uint8Array.of(index)),
          ),
        );
        const winner = outcomes.indexOf('created');
        expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
        expect(await one.get(claimPath('2026', n), 10)).toEqual(Uint8Array.of(winner));
      }
    });

    it('says whether exclusive creation can be trusted', async () => {
      const { one } = await open();
      expect((await one.facts()).exclusive).toBe('atomic');
    });
  });
}
