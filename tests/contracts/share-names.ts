import { describe, expect, it } from 'vitest';
import { README_NAME } from '#shared/replica/share/space-paths.ts';
import { sampleBytes, samplePath, STREAM } from './share-samples.ts';
import type { OpenShare } from './share-under-test.ts';

/** Names listed, refused and foreign. */
export function describeShareNames(open: OpenShare): void {
  describe('names', () => {
    it('lists what was put, as soon as it was put, to everybody', async () => {
      const { one, other } = await open();
      const names = [1, 2, 3].map((q) => samplePath(q).slice(STREAM.length + 1));
      for (const q of [1, 2, 3]) await one.put(samplePath(q), sampleBytes(10));
      expect([...(await one.list(STREAM))].sort()).toEqual(names);
      expect([...(await other.list(STREAM))].sort()).toEqual(names);
    });

    it('lists nothing in a directory that is not there', async () => {
      const { one } = await open();
      expect(await one.list(STREAM)).toEqual([]);
      expect(await one.list('heads')).toEqual([]);
      expect(await one.list('')).toEqual([]);
    });

    it('lists directories from the root down', async () => {
      const { one } = await open();
      await one.put(samplePath(1), sampleBytes(10));
      await one.put(README_NAME, sampleBytes(10));
      expect([...(await one.list(''))].sort()).toEqual([README_NAME, 'log']);
      expect(await one.list('log')).toEqual(['c0']);
      expect(await one.list('log/c0')).toEqual([STREAM.slice('log/c0/'.length)]);
    });

    it('lists one level only', async () => {
      const { one } = await open();
      await one.put(samplePath(1), sampleBytes(10));
      expect(await one.list('log')).toEqual(['c0']);
    });

    it('no longer lists what was removed', async () => {
      const { one, other } = await open();
      await one.put(samplePath(1), sampleBytes(10));
      await one.delete(samplePath(1));
      expect(await other.list(STREAM)).toEqual([]);
    });

    it('lists the names of foreign files as they are', async () => {
      const { one, plant } = await open();
      await one.put(samplePath(1), sampleBytes(10));
      await plant(`${STREAM}/Copia di 1 (Ufficio).SEG~`, sampleBytes(5));
      expect(await one.list(STREAM)).toContain('Copia di 1 (Ufficio).SEG~');
    });

    it.each(['heads/../../secret', '/etc/passwd', 'heads\\..\\x', 'HEADS/x', 'space/0001', '', 'log/c0/x'])(
      'refuses the path "%s" as a defect of the caller',
      async (path) => {
        const { one } = await open();
        await expect(one.get(path, 10)).rejects.toThrow(RangeError);
        await expect(one.put(path, sampleBytes(1))).rejects.toThrow(RangeError);
        await expect(one.putExclusive(path, sampleBytes(1))).rejects.toThrow(RangeError);
        await expect(one.delete(path)).rejects.toThrow(RangeError);
        await expect(one.createdAt(path)).rejects.toThrow(RangeError);
      },
    );

    it.each(['..', 'heads/..', '/', 'other', 'log/c0/x/y'])(
      'refuses to list "%s" as a defect of the caller',
      async (directory) => {
        const { one } = await open();
        await expect(one.list(directory)).rejects.toThrow(RangeError);
      },
    );
  });
}
