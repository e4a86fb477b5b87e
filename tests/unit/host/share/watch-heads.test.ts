import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchHeads } from '#electron/host/share/watch-heads.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('the hint that something was announced', () => {
  it('names the file that appeared among the announcements', async () => {
    const root = await freshFolder();
    await mkdir(join(root, 'heads'));
    let stop = (): void => undefined;
    const hint = new Promise<string | null>((resolve) => {
      const watched = watchHeads(root, resolve);
      stop = watched.stop;
      watched.keep();
      watched.keep();
    });
    await writeFile(join(root, 'heads', 'new'), 'x');
    expect(await hint).toBe('new');
    stop();
    stop();
  });

  it('does not come, and does not fail, where nothing can be watched; it comes once something can', async () => {
    const root = await freshFolder();
    let hear = (): void => undefined;
    const hint = new Promise<void>((resolve) => (hear = resolve));
    const watched = watchHeads(root, () => hear());
    expect(() => watched.keep()).not.toThrow();
    await mkdir(join(root, 'heads'));
    watched.keep();
    await writeFile(join(root, 'heads', 'new'), 'x');
    await expect(hint).resolves.toBeUndefined();
    watched.stop();
  });
});
