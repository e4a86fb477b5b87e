import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { consentGuard, isOverLimit, remoteScope, sessionMinutes } from '#shared/domain/remote-assistance.ts';

const TEN = Date.parse('2026-11-20T09:00:00Z');

function at(minutes: number): ReturnType<typeof toInstant> {
  return toInstant(TEN + minutes * 60_000);
}

function session(start: number, end: number, estimateMinutes: number | null = null) {
  return { startedAt: at(start), endedAt: at(end), estimateMinutes };
}

describe('remote assistance', () => {
  it('with consent at 10:02, started at 10:03 and ended at 10:21, lasts 18 minutes (CAP-3.1.4-c)', () => {
    expect(consentGuard({ consentAt: at(2) }, at(3))).toBeUndefined();
    expect(sessionMinutes(session(3, 21))).toBe(18);
    expect(sessionMinutes({ startedAt: at(3), endedAt: null })).toBeNull();
  });

  it('does not start at 10:00 with a consent of 10:02 (CAP-3.1.4-c)', () => {
    expect(consentGuard({ consentAt: at(2) }, at(0))?.code).toBe('consent-after-start');
    expect(consentGuard({ consentAt: at(2) }, at(2))).toBeUndefined();
  });

  it('covers what is expected to last 30 minutes, and not 31 (CAP-3.1.4-d)', () => {
    const expected = (estimateMinutes: number) => [{ startedAt: null, endedAt: null, estimateMinutes }];
    expect(remoteScope(expected(30), TEN)).toBe('included');
    expect(remoteScope(expected(31), TEN)).toBe('beyondLimit');
  });

  it('counts continuous time: sessions of 20 and 25 minutes apart are both covered (CAP-3.1.4-d)', () => {
    expect(remoteScope([session(0, 20), session(60, 85)], at(120))).toBe('included');
    expect(remoteScope([session(0, 20), session(60, 91)], at(120))).toBe('beyondLimit');
  });

  it('passes the limit after 30:00, while it lasts as when it is over (CAP-3.1.4-d)', () => {
    const running = { startedAt: at(0), endedAt: null };
    expect(isOverLimit(running, at(30))).toBe(false);
    expect(isOverLimit(running, at(30) + 1)).toBe(true);
    expect(isOverLimit(session(0, 30), at(200))).toBe(false);
    expect(isOverLimit({ startedAt: null, endedAt: null }, at(200))).toBe(false);
  });
});
