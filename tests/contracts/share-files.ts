import { describe, expect, it } from 'vitest';
import { sampleBytes, samplePath } from './share-samples.ts';
import type { OpenShare } from './share-under-test.ts';

const ROOMY = 8 * 1024 * 1024;
/** More than one piece, and not a whole number of them. */
const LONG = 2 * 1024 * 1024 + 17;

/** Files written, read, torn and removed. */
export function describeShareFiles(open: OpenShare): void {
  describe('files', () => {
    it('gives another console the bytes that one console put', async () => {
      const { one, other } = await open();
      const bytes = sampleBytes(1_000);
      await one.put(samplePath(1), bytes);
      expect(await other.get(samplePath(1), ROOMY)).toEqual(bytes);
    });

    it('keeps a file of several pieces whole', async () => {
      const { one, other } = await open();
      const bytes = sampleBytes(LONG);
      await one.put(samplePath(1), bytes);
      const found = await other.get(samplePath(1), ROOMY);
      expect(found?.length).toBe(LONG);
      expect(Buffer.compare(found ?? Buffer.alloc(0), bytes)).toBe(0);
    });

    it('keeps an empty file', async () => {
      const { one, other } = await open();
      await one.put(samplePath(1), new Uint8Array(0));
      expect(await other.get(samplePath(1), ROOMY)).toEqual(new Uint8Array(0));
    });

    it('finds nothing where nothing was put, with or without a directory', async () => {
      const { one } = await open();
      expect(await one.get(samplePath(1), ROOMY)).toBeNull();
      await one.put(samplePath(2), sampleBytes(10));
      expect(await one.get(samplePath(1), ROOMY)).toBeNull();
    });

    it('leaves a file as it is when the same bytes are put again, by anybody', async () => {
      const { one, other } = await open();
      const bytes = sampleBytes(3_000);
      await one.put(samplePath(1), bytes);
      await one.put(samplePath(1), bytes);
      await other.put(samplePath(1), bytes);
      expect(await one.get(samplePath(1), ROOMY)).toEqual(bytes);
    });

    it('lets consoles put the same file at once', async () => {
      const { one, other } = await open();
      const bytes = sampleBytes(LONG);
      await Promise.all([one.put(samplePath(1), bytes), other.put(samplePath(1), bytes)]);
      expect(Buffer.compare((await one.get(samplePath(1), ROOMY)) ?? Buffer.alloc(0), bytes)).toBe(0);
    });

    it.each([
      ['empty', 0],
      ['cut short', 700],
      ['a byte short', 2_999],
      ['too long', 3_100],
    ])('completes a file that was left %s', async (_, length) => {
      const { one, plant } = await open();
      await plant(samplePath(1), sampleBytes(4_000).subarray(0, length));
      await one.put(samplePath(1), sampleBytes(3_000));
      expect(await one.get(samplePath(1), ROOMY)).toEqual(sampleBytes(3_000));
    });

    it('mends a file whose bytes have rotted', async () => {
      const { one, plant } = await open();
      const rotten = sampleBytes(3_000).fill(9, 1_000, 1_010);
      await plant(samplePath(1), rotten);
      await one.put(samplePath(1), sampleBytes(3_000));
      expect(await one.get(samplePath(1), ROOMY)).toEqual(sampleBytes(3_000));
    });

    it('gives one byte more than asked, at most, of a file that is too long', async () => {
      const { one } = await open();
      await one.put(samplePath(1), sampleBytes(100_000));
      expect(await one.get(samplePath(1), 1_000)).toEqual(sampleBytes(100_000).subarray(0, 1_001));
      expect(await one.get(samplePath(1), 100_000)).toEqual(sampleBytes(100_000));
    });

    it('removes a file, and does not mind removing it again', async () => {
      const { one, other } = await open();
      await one.put(samplePath(1), sampleBytes(10));
      await one.delete(samplePath(1));
      await one.delete(samplePath(1));
      await other.delete(samplePath(7));
      expect(await one.get(samplePath(1), ROOMY)).toBeNull();
    });

    it('dates a file by the clock of the server when it was created', async () => {
      const { one, now } = await open();
      const before = now();
      await one.put(samplePath(1), sampleBytes(10));
      const createdAt = await one.createdAt(samplePath(1));
      expect(createdAt).toBeGreaterThanOrEqual(before - 2_000);
      expect(createdAt).toBeLessThanOrEqual(now() + 2_000);
      await one.put(samplePath(1), sampleBytes(10));
      expect(await one.createdAt(samplePath(1))).toBe(createdAt);
    });

    it('has no date for a file that is not there', async () => {
      const { one } = await open();
      expect(await one.createdAt(samplePath(1))).toBeNull();
    });
  });
}
