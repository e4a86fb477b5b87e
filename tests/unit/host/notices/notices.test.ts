import { describe, expect, it } from 'vitest';
import { ANSWERED_WITHIN, createNotices } from '#electron/host/notices/notices.ts';

/** Notices whose alarms ring when the test says so. */
function watched() {
  const alarms = new Map<() => void, number>();
  const notices = createNotices((milliseconds, ring) => {
    alarms.set(ring, milliseconds);
    return () => alarms.delete(ring);
  });
  return { notices, alarms };
}

describe('what the host tells unasked', () => {
  it('reaches everybody who waits, and no alarm is left behind', async () => {
    const { notices, alarms } = watched();
    const waiting = [notices.next(null), notices.next(0)];
    expect([...alarms.values()]).toEqual([ANSWERED_WITHIN, ANSWERED_WITHIN]);
    notices.tell('wake');
    expect(await Promise.all(waiting)).toEqual([
      { upTo: 1, heard: ['wake'] },
      { upTo: 1, heard: ['wake'] },
    ]);
    expect(alarms.size).toBe(0);
  });

  it('waits for whoever was not listening, each notice once', async () => {
    const { notices } = watched();
    for (const notice of ['wake', 'hint', 'hint'] as const) notices.tell(notice);
    expect(await notices.next(0)).toEqual({ upTo: 3, heard: ['wake', 'hint'] });
    expect(await notices.next(1)).toEqual({ upTo: 3, heard: ['hint'] });
  });

  it('is nothing new to whoever heard it, to whoever begins, and to whoever heard of another run', async () => {
    const { notices } = watched();
    notices.tell('hint');
    const waiting = [notices.next(1), notices.next(null), notices.next(7)];
    notices.tell('wake');
    for (const heard of await Promise.all(waiting)) expect(heard).toEqual({ upTo: 2, heard: ['wake'] });
  });

  it('is nothing, after a while in which nothing happened', async () => {
    const { notices, alarms } = watched();
    const waiting = notices.next(null);
    [...alarms.keys()][0]?.();
    expect(await waiting).toEqual({ upTo: 0, heard: [] });
  });

  it('keeps no alarm once the host closes', () => {
    const { notices, alarms } = watched();
    void notices.next(null);
    notices.close();
    void notices.next(null);
    expect(alarms.size).toBe(0);
  });
});
