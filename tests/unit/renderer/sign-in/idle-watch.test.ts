import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '#renderer/app/sign-in/idle-watch.ts';

const MINUTE = 60_000;

describe('a screen that nobody touches', () => {
  let idle: number;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    idle = 0;
    stop = watchIdle(
      window,
      () => performance.now(),
      5,
      () => (idle += 1),
    );
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('is told of once, after so many minutes', () => {
    vi.advanceTimersByTime(5 * MINUTE - 5_000);
    expect(idle).toBe(0);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(idle).toBe(1);
  });

  it('is not idle while keys are pressed', () => {
    for (let minute = 0; minute < 12; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    }
    expect(idle).toBe(0);
    vi.advanceTimersByTime(6 * MINUTE);
    expect(idle).toBe(1);
  });

  it('is not watched any more when watching stops', () => {
    stop();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(idle).toBe(0);
  });
});
