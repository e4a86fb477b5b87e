import { describe, expect, it } from 'vitest';
import { LOOK_EVERY, machineAddresses, watchWaking } from '#electron/host/notices/watch-waking.ts';
import { toInstant } from '#shared/domain/instant.ts';

/** A machine that is looked at when the test says so. */
function machine() {
  let now = 1_000_000;
  let addresses: readonly string[] = ['192.0.2.7'];
  let wakes = 0;
  let look: (() => void) | undefined;
  const stop = watchWaking({
    clock: { now: () => toInstant(now) },
    addresses: () => new Set(addresses),
    onWake: () => (wakes += 1),
    repeat(milliseconds, act) {
      expect(milliseconds).toBe(LOOK_EVERY);
      look = act;
      return () => (look = undefined);
    },
  });
  return {
    stop,
    wakes: () => wakes,
    isWatched: () => look !== undefined,
    /** The next look comes after so long, with these addresses. */
    lookAfter(milliseconds: number, found = addresses): void {
      now += milliseconds;
      addresses = found;
      look?.();
    },
  };
}

describe('a machine that is watched', () => {
  it('has slept when a look comes far too late, and is awake at the next', () => {
    const { lookAfter, wakes } = machine();
    lookAfter(LOOK_EVERY);
    lookAfter(LOOK_EVERY + 14_000);
    expect(wakes()).toBe(0);
    lookAfter(3_600_000);
    expect(wakes()).toBe(1);
    lookAfter(LOOK_EVERY);
    expect(wakes()).toBe(1);
  });

  it('has not slept when its clock is put back', () => {
    const { lookAfter, wakes } = machine();
    lookAfter(-3_600_000);
    expect(wakes()).toBe(0);
  });

  it('came into a network when it has an address more, not when it lost one', () => {
    const { lookAfter, wakes } = machine();
    lookAfter(LOOK_EVERY, []);
    expect(wakes()).toBe(0);
    lookAfter(LOOK_EVERY, ['198.51.100.4']);
    expect(wakes()).toBe(1);
    lookAfter(LOOK_EVERY, ['198.51.100.4', '2001:db8::4']);
    expect(wakes()).toBe(2);
    lookAfter(LOOK_EVERY, ['2001:db8::4']);
    expect(wakes()).toBe(2);
  });

  it('is no longer watched afterwards', () => {
    const { stop, isWatched } = machine();
    stop();
    expect(isWatched()).toBe(false);
  });

  it('has addresses that lead out of it only', () => {
    for (const address of machineAddresses()) expect(address).not.toMatch(/^(127\.|::1$|fe80)/);
  });
});
