import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { BackupState } from '#shared/host/backup.ts';
import type { CopyHost } from '#renderer/store/backup/copy-host.ts';
import { createBackupSchedule, isCopyDue } from '#renderer/store/backup/backup-schedule.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 8);

const stateAt = (at: number | null): BackupState => ({
  folder: '/copie',
  last: at === null ? null : { name: 'copia', at, bytes: 1, verified: true },
});

/** An office whose hours go by one at a time, as its test says. */
function office(first: BackupState, results: readonly Result<unknown>[]) {
  const hours: (() => void)[] = [];
  const time = { now: NOW };
  const log: string[] = [];
  let state = first;
  let waiting: (() => void) | undefined;
  const schedule = createBackupSchedule({
    host: { call: () => Promise.resolve(done(state)) } as unknown as Pick<CopyHost, 'call'>,
    clock: {
      now: () => toInstant(time.now),
      wait: () =>
        new Promise((resolve) => {
          hours.push(resolve);
          waiting?.();
        }),
    },
    make() {
      const result = results[log.filter((line) => line === 'made').length] ?? done({});
      log.push('made');
      if (result.ok) state = stateAt(time.now);
      return Promise.resolve(result);
    },
    failed: ({ code }) => void log.push(code),
  });
  const restsAt = (): Promise<void> =>
    hours.length > 0 ? Promise.resolve() : new Promise((resolve) => (waiting = resolve));
  return {
    schedule,
    log,
    restsAt,
    async pass(count: number) {
      for (let hour = 0; hour < count; hour += 1) {
        await restsAt();
        time.now += HOUR;
        hours.shift()?.();
      }
      await restsAt();
    },
  };
}

describe('a copy of the archive', () => {
  it.each<[string, BackupState, boolean]>([
    ['none was made', stateAt(null), true],
    ['the last is of an hour ago', stateAt(NOW - HOUR), false],
    ['the last is of yesterday morning', stateAt(NOW - 24 * HOUR), true],
    ['the clock was put back', stateAt(NOW + 48 * HOUR), true],
    ['no folder was chosen', { folder: null, last: null }, false],
  ])('is due or not when %s', (_when, state, due) => {
    expect(isCopyDue(state, NOW)).toBe(due);
  });

  it('is made at the start when it is due, then once a day', async () => {
    const { schedule, log, pass } = office(stateAt(null), []);
    schedule.start();
    await pass(1);
    expect(log).toEqual(['made']);
    await pass(18);
    expect(log).toEqual(['made']);
    await pass(24);
    expect(log).toEqual(['made', 'made', 'made']);
    schedule.stop();
  });

  it('that could not be made is told of, and tried again an hour later', async () => {
    const { schedule, log, pass } = office(stateAt(null), [refuse('backup-no-room')]);
    schedule.start();
    await pass(3);
    expect(log).toEqual(['made', 'backup-no-room', 'made']);
    schedule.stop();
  });

  it('is not made any more once the archive was left', async () => {
    const { schedule, log, restsAt } = office(stateAt(NOW), []);
    schedule.start();
    await restsAt();
    schedule.stop();
    expect(log).toEqual([]);
  });
});
