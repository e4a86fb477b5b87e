import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createHeadsHints, HINT_EVERY } from '#electron/host/share/heads-hints.ts';
import { toInstant, type Clock } from '#shared/domain/instant.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** A share whose hints are counted, and a clock whose one wait ends when the test says so. */
async function hinted() {
  const root = await freshFolder();
  await mkdir(join(root, 'heads'));
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const clock: Clock = {
    now: () => toInstant(0),
    wait: (milliseconds) => new Promise((end) => waits.push({ milliseconds, end })),
  };
  let told = 0;
  const hints = createHeadsHints(root, clock, () => (told += 1));
  return {
    hints,
    waits,
    told: () => told,
    announce: (name: string) => writeFile(join(root, 'heads', name), name),
  };
}

describe('hints of a share', () => {
  it('begin once the announcements have been listed', async () => {
    const { hints, told, announce } = await hinted();
    hints.listed('log');
    await announce('unseen');
    hints.listed('heads');
    await announce('seen');
    await vi.waitFor(() => expect(told()).toBe(1));
  });

  it('come once at first, and once more after a while for all that stirred meanwhile', async () => {
    const { hints, waits, told, announce } = await hinted();
    hints.listed('heads');
    await announce('first');
    await vi.waitFor(() => expect(told()).toBe(1));
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([HINT_EVERY]);
    expect(HINT_EVERY).toBeGreaterThan(5_000);
    for (const name of ['second', 'third', 'fourth']) await announce(name);
    // What was written later is told later: when this is heard, so were those before it.
    await vi.waitFor(() => {
      waits[0]?.end();
      expect(told()).toBe(2);
    });
    expect(waits).toHaveLength(2);
  });

  it('do not come of what this console announces itself', async () => {
    const { hints, told, announce } = await hinted();
    hints.listed('heads');
    hints.own('heads/mine');
    hints.own('log/other');
    await announce('mine');
    await announce('other');
    await vi.waitFor(() => expect(told()).toBe(1));
    expect(told()).toBe(1);
  });
});
