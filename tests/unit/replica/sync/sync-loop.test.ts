import { describe, expect, it } from 'vitest';
import { createRandom } from '#shared/application/demonstration/random.ts';
import type { RoundOutcome, SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createSyncLoop, pauseAfter, type SyncLoop } from '#shared/replica/sync/sync-loop.ts';
import { createScheduler, type Scheduler } from '#tests/simulator/scheduler.ts';

const SECOND = 1_000;
const GOOD: RoundOutcome = {
  reached: true,
  failure: null,
  problem: null,
  applied: 0,
  published: 0,
  numbered: 0,
  again: null,
  settled: true,
};
const AWAY: RoundOutcome = { ...GOOD, reached: false, failure: 'gone', settled: false };
const REFUSED: RoundOutcome = { ...GOOD, failure: 'permission', settled: false };

/** A loop over rounds that take no time, or as long as `takes` says, and give what `outcome` says. */
function world(outcome: () => RoundOutcome = () => GOOD, takes = 0) {
  const scheduler = createScheduler(0, createRandom(1));
  const rounds: number[] = [];
  const engine = {
    async round() {
      rounds.push(scheduler.clock.now());
      await scheduler.clock.wait(takes);
      return outcome();
    },
  } as unknown as SyncEngine;
  const loop = createSyncLoop({ engine, clock: scheduler.clock, random: () => 0.5 });
  loop.start();
  return { scheduler, rounds, loop };
}

/** When rounds began, once `seconds` have passed. */
async function roundsUntil(
  { scheduler, rounds }: { scheduler: Scheduler; rounds: readonly number[] },
  seconds: number,
): Promise<readonly number[]> {
  await scheduler.runUntil(seconds * SECOND);
  return rounds.map((moment) => moment / SECOND);
}

describe('the loop', () => {
  it('polls every thirty seconds while it is open, ten while it is used, two minutes while it is hidden', async () => {
    expect(await roundsUntil(world(), 95)).toEqual([0, 30, 60, 90]);
    const used = world();
    used.loop.attention('active');
    expect(await roundsUntil(used, 35)).toEqual([0, 10, 20, 30]);
    const hidden = world();
    hidden.loop.attention('hidden');
    expect(await roundsUntil(hidden, 250)).toEqual([0, 120, 240]);
  });

  it('goes soon when somebody looks again', async () => {
    const made = world();
    made.loop.attention('hidden');
    await made.scheduler.runUntil(50 * SECOND);
    made.loop.attention('active');
    expect(await roundsUntil(made, 52)).toEqual([0, 51]);
  });

  it('publishes a change a second and a half later, and goes on waiting while more come, five seconds at most', async () => {
    const once = world();
    await once.scheduler.runUntil(3 * SECOND);
    once.loop.poke('change');
    expect(await roundsUntil(once, 5)).toEqual([0, 4.5]);
    const typing = world();
    for (let moment = 3; moment <= 10; moment += 1) {
      await typing.scheduler.runUntil(moment * SECOND);
      typing.loop.poke('change');
    }
    expect((await roundsUntil(typing, 20)).slice(0, 2)).toEqual([0, 8]);
  });

  it('does not forget a change that was made while a round went on', async () => {
    const made = world(() => GOOD, 2 * SECOND);
    await made.scheduler.runUntil(SECOND);
    made.loop.poke('change');
    const [, second] = await roundsUntil(made, 10);
    expect(second).toBeLessThanOrEqual(5);
  });

  it('goes at once when a person asks, a second after the machine woke up, a moment after a hint', async () => {
    const asked = world();
    await asked.scheduler.runUntil(7 * SECOND);
    asked.loop.poke('asked');
    expect(await roundsUntil(asked, 8)).toEqual([0, 7]);
    const woken = world();
    await woken.scheduler.runUntil(7 * SECOND);
    woken.loop.poke('wake');
    expect(await roundsUntil(woken, 9)).toEqual([0, 8]);
    const hinted = world();
    await hinted.scheduler.runUntil(7 * SECOND);
    hinted.loop.poke('hint');
    expect(await roundsUntil(hinted, 9)).toEqual([0, 7.3]);
  });

  it('follows one hint in five seconds', async () => {
    const made = world();
    for (let moment = 7; moment <= 10; moment += 1) {
      await made.scheduler.runUntil(moment * SECOND);
      made.loop.poke('hint');
    }
    expect(await roundsUntil(made, 11)).toEqual([0, 7.3]);
  });

  it('comes back when the round wants it to', async () => {
    let left = 2;
    const made = world(() => ({ ...GOOD, again: left-- > 0 ? 4 * SECOND : null }));
    expect(await roundsUntil(made, 20)).toEqual([0, 4, 8]);
  });

  it('waits longer and longer while the folder is away, up to five minutes, and no more once it is back', async () => {
    let outcome = AWAY;
    const made = world(() => outcome);
    expect(await roundsUntil(made, 160)).toEqual([0, 5, 15, 35, 75, 155]);
    await made.scheduler.runUntil(3_000 * SECOND);
    const [last = 0, before = 0] = made.rounds.toReversed();
    expect(last - before).toBe(300 * SECOND);
    outcome = GOOD;
    await made.scheduler.runUntil(3_400 * SECOND);
    const [latest = 0, earlier = 0] = made.rounds.toReversed();
    expect(latest - earlier).toBe(30 * SECOND);
  });

  it('polls a folder that can be read as ever, even while nothing can be written in it', async () => {
    const moments = await roundsUntil(
      world(() => REFUSED),
      200,
    );
    const pauses = moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0));
    expect(Math.max(...pauses)).toBe(30);
  });

  it('does nothing more once it is stopped, and is stopped when its last round is over', async () => {
    const made = world(() => GOOD, 2 * SECOND);
    await made.scheduler.runUntil(SECOND);
    let isStopped = false;
    void made.loop.stop().then(() => (isStopped = true));
    await made.scheduler.runUntil(1.5 * SECOND);
    expect(isStopped).toBe(false);
    expect(await roundsUntil(made, 500)).toEqual([0]);
    expect(isStopped).toBe(true);
  });

  it('goes at once when it is stopped while it waits', async () => {
    const made = world();
    await made.scheduler.runUntil(3 * SECOND);
    await stopped(made.scheduler, made.loop);
    expect(await roundsUntil(made, 500)).toEqual([0]);
  });

  it('keeps its pauses when the time of day is corrected', async () => {
    const scheduler = createScheduler(0, createRandom(1));
    let skew = 0;
    const clock = {
      now: () => (scheduler.clock.now() + skew) as ReturnType<typeof scheduler.clock.now>,
      wait: scheduler.clock.wait,
    };
    const rounds: number[] = [];
    const engine = { round: () => Promise.resolve(void rounds.push(scheduler.clock.now())).then(() => GOOD) };
    createSyncLoop({ engine: engine as unknown as SyncEngine, clock, random: () => 0.5 }).start();
    await scheduler.runUntil(SECOND);
    skew = -3_600 * SECOND;
    expect(await roundsUntil({ scheduler, rounds }, 65)).toEqual([0, 30, 60]);
  });
});

async function stopped(scheduler: Scheduler, loop: SyncLoop): Promise<void> {
  let isOver = false;
  void loop.stop().then(() => (isOver = true));
  await scheduler.runWhile(() => !isOver, SECOND);
  expect(isOver).toBe(true);
}

describe('the pause after a round', () => {
  it('varies by a fifth, so that the consoles of an office do not come all at once', () => {
    expect(pauseAfter(GOOD, 0, 30 * SECOND, 0)).toBe(24 * SECOND);
    expect(pauseAfter(GOOD, 0, 30 * SECOND, 0.5)).toBe(30 * SECOND);
    expect(pauseAfter(GOOD, 0, 30 * SECOND, 1)).toBe(36 * SECOND);
  });

  it('is never longer than the round wants', () => {
    expect(pauseAfter({ ...GOOD, again: 0 }, 0, 30 * SECOND, 1)).toBe(0);
    expect(pauseAfter({ ...GOOD, again: 90 * SECOND }, 0, 30 * SECOND, 0.5)).toBe(30 * SECOND);
  });
});
