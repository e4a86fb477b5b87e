import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchHeads } from '#electron/host/share/watch-heads.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('the hint that something was announced', () => {
  it('comes when a file appears among the announcements', async () => {
    const root = await freshFolder();
    await mkdir(join(root, 'heads'));
    let stop = (): void => undefined;
    const hint = new Promise<void>((resolve) => {
      stop = watchHeads(root, resolve);
    });
    await writeFile(join(root, 'heads', 'new'), 'x');
    await expect(hint).resolves.toBeUndefined();
    stop();
    stop();
  });

  it('does not come, and does not fail, where nothing can be watched', async () => {
    const root = await freshFolder();
    const stop = watchHeads(join(root, 'nowhere'), () => undefined);
    expect(stop).not.toThrow();
  });
});
