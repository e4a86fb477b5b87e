import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '#renderer/app/sign-in/idle-watch.ts';

const MINUTE = 60_000;

describe('a screen that nobody touches', () => {
  let idle: number;
  let stop: () => void;
  let now: number;

  /** Time passes by the seconds of the watch's own looks. */
  function pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0; left -= 5_000) {
      now += 5_000;
      vi.advanceTimersByTime(5_000);
    }
  }

  beforeEach(() => {
    vi.useFakeTimers();
    idle = 0;
    now = 0;
    stop = watchIdle(
      window,
      () => now,
      5,
      () => (idle += 1),
    );
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('is told of once, after so many minutes', () => {
    pass(5 * MINUTE - 5_000);
    expect(idle).toBe(0);
    pass(60 * MINUTE);
    expect(idle).toBe(1);
  });

  it('is not idle while keys are pressed', () => {
    for (let minute = 0; minute < 12; minute += 1) {
      pass(MINUTE);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    }
    expect(idle).toBe(0);
    pass(6 * MINUTE);
    expect(idle).toBe(1);
  });

  it('is not watched any more when watching stops', () => {
    stop();
    pass(60 * MINUTE);
    expect(idle).toBe(0);
  });
});
