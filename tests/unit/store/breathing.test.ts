import { describe, expect, it } from 'vitest';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { breathing } from '#renderer/store/breathing.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 1; n <= count; n += 1) yield await Promise.resolve(n);
}

describe('a long reading', () => {
  it('gives the turn back whenever its reader has worked for a part of a frame, and loses nothing', async () => {
    const start = toInstant(1_000);
    const clock = createScriptedClock(start);
    const pauses: number[] = [];
    const read: number[] = [];
    for await (const n of breathing(numbers(10), clock, (passed) => pauses.push(passed))) {
      read.push(n);
      clock.moveTo(toInstant(start + 5 * n));
    }
    expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(pauses).toEqual([3, 6, 9]);
  });

  it('is not paused while it is quick', async () => {
    const clock = createScriptedClock(toInstant(1_000));
    const pauses: number[] = [];
    let count = 0;
    for await (const _ of breathing(numbers(100), clock, (passed) => pauses.push(passed))) count += 1;
    expect([count, pauses]).toEqual([100, []]);
  });
});
