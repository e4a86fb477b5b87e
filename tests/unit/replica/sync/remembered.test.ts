import { describe, expect, it } from 'vitest';
import { remember } from '#shared/replica/sync/remembered.ts';

describe('what is remembered', () => {
  it('is read once, and again after it was forgotten, even while it was being read', async () => {
    let readings = 0;
    const remembered = remember(() => {
      readings += 1;
      return Promise.resolve(readings);
    });
    const early = remembered.get();
    remembered.forget();
    expect(await remembered.get()).toBe(2);
    expect(await early).toBe(1);
    expect(await remembered.get()).toBe(2);
  });

  it('is read again when the reading failed', async () => {
    let readings = 0;
    const remembered = remember(() => {
      readings += 1;
      return readings === 1 ? Promise.reject(new Error('closed')) : Promise.resolve(readings);
    });
    await expect(remembered.get()).rejects.toThrow('closed');
    expect(await remembered.get()).toBe(2);
  });
});
