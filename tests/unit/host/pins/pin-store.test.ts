import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPinStore, waitAfter } from '#electron/host/pins/pin-store.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const ANNA = '01JBBBBBBBBBBBBBBBBBBBBBBA';
const BRUNO = '01JBBBBBBBBBBBBBBBBBBBBBBB';

async function store() {
  const path = join(await freshFolder(), 'pins.json');
  let now = 1_800_000_000_000;
  const pins = createPinStore(path, () => now);
  return { path, pins, again: () => createPinStore(path, () => now), wait: (time: number) => (now += time) };
}

describe('a PIN', () => {
  it('opens for the one who set it, at this console, and for nobody else', async () => {
    const { pins, again } = await store();
    expect(await pins.isKnown(ANNA)).toBe(false);
    expect((await pins.check(ANNA, '2468')).outcome).toBe('unset');
    expect((await pins.set(ANNA, '2468', null)).outcome).toBe('right');
    expect((await again().check(ANNA, '2468')).outcome).toBe('right');
    expect((await again().check(ANNA, '2469')).outcome).toBe('wrong');
    expect(await pins.isKnown(BRUNO)).toBe(false);
  });

  it('X-4: is not in the file, which its user alone can read', async () => {
    const { pins, path } = await store();
    await pins.set(ANNA, '135791', null);
    await pins.set(BRUNO, '135791', null);
    const text = await readFile(path, 'utf8');
    expect(text).not.toContain('135791');
    const entries = Object.values(JSON.parse(text) as Record<string, { verifier: { hash: string } }>);
    expect(new Set(entries.map(({ verifier }) => verifier.hash)).size).toBe(2);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is changed and taken away by who knows it', async () => {
    const { pins } = await store();
    await pins.set(ANNA, '2468', null);
    expect((await pins.set(ANNA, '9999', null)).outcome).toBe('wrong');
    expect((await pins.set(ANNA, '9999', '2468')).outcome).toBe('right');
    expect((await pins.clear(ANNA, '2468')).outcome).toBe('wrong');
    expect((await pins.clear(ANNA, '9999')).outcome).toBe('right');
    expect(await pins.isKnown(ANNA)).toBe(false);
  });

  it('that was forgotten is taken away by another, who shows their own', async () => {
    const { pins } = await store();
    await pins.set(BRUNO, '1357', null);
    expect((await pins.release(BRUNO, ANNA, '2468')).outcome).toBe('unset');
    await pins.set(ANNA, '2468', null);
    expect(new Set(await pins.owners())).toEqual(new Set([ANNA, BRUNO]));
    expect((await pins.release(BRUNO, ANNA, '1357')).outcome).toBe('wrong');
    expect(await pins.isKnown(BRUNO)).toBe(true);
    expect((await pins.release(BRUNO, ANNA, '2468')).outcome).toBe('right');
    expect(await pins.owners()).toEqual([ANNA]);
  });

  it('that is guessed to take away another is waited for like any', async () => {
    const { pins } = await store();
    await pins.set(ANNA, '2468', null);
    await pins.set(BRUNO, '1357', null);
    for (let time = 0; time < 5; time += 1) await pins.release(BRUNO, ANNA, '1111');
    expect((await pins.release(BRUNO, ANNA, '2468')).outcome).toBe('wait');
    expect((await pins.check(BRUNO, '1357')).outcome).toBe('right');
  });

  it('is heard more and more slowly after five wrong ones, the right one too, even when the program starts again', async () => {
    const { pins, again, wait } = await store();
    await pins.set(ANNA, '2468', null);
    const tries = [];
    for (let time = 0; time < 5; time += 1) tries.push((await pins.check(ANNA, '1111')).outcome);
    expect(tries).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong']);
    expect(await again().check(ANNA, '2468')).toEqual({ outcome: 'wait', waitMilliseconds: 15_000 });
    wait(15_000);
    expect(await pins.check(ANNA, '1111')).toEqual({ outcome: 'wrong', waitMilliseconds: 30_000 });
    wait(30_000);
    expect((await pins.check(ANNA, '2468')).outcome).toBe('right');
    expect((await pins.check(ANNA, '1111')).waitMilliseconds).toBe(0);
  });

  it('is not tried many times at once', async () => {
    const { pins } = await store();
    await pins.set(ANNA, '2468', null);
    const tries = await Promise.all(Array.from({ length: 8 }, () => pins.check(ANNA, '1111')));
    expect(tries.map(({ outcome }) => outcome).filter((outcome) => outcome === 'wrong')).toHaveLength(5);
  });

  it('makes nobody wait longer than the wait when the clock goes back', async () => {
    const { pins, wait } = await store();
    await pins.set(ANNA, '2468', null);
    for (let time = 0; time < 5; time += 1) await pins.check(ANNA, '1111');
    wait(-86_400_000);
    expect((await pins.check(ANNA, '2468')).waitMilliseconds).toBe(15_000);
    expect([waitAfter(4), waitAfter(7), waitAfter(60)]).toEqual([0, 60_000, 3_600_000]);
  });
});
