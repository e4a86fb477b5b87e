import { describe, expect, it } from 'vitest';
import { createSession } from '#electron/browser/session.ts';

function cookieOf(header: string): string {
  return header.split(';')[0] ?? '';
}

describe('a session of the loopback door', () => {
  it('opens once with a launch key, also with one whose browser is slower than the next start', () => {
    const session = createSession(47_113);
    const first = session.freshLaunchKey();
    const second = session.freshLaunchKey();
    expect(session.useLaunchKey(second)).toBe(true);
    expect(session.useLaunchKey(second)).toBe(false);
    expect(session.useLaunchKey(first)).toBe(true);
    expect(session.useLaunchKey(first)).toBe(false);
    expect(session.useLaunchKey('')).toBe(false);
  });

  it('forgets the launch keys that nobody came with', () => {
    const session = createSession(47_113);
    const first = session.freshLaunchKey();
    for (let start = 0; start < 4; start += 1) session.freshLaunchKey();
    expect(session.useLaunchKey(first)).toBe(false);
  });

  it('is known by a cookie that no script reads and no other site sends', () => {
    const session = createSession(47_113);
    expect(session.cookie).toMatch(/^presidio-47113=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(session.hasCookie(`theme=dark; ${cookieOf(session.cookie)}`)).toBe(true);
    expect(session.hasCookie(undefined)).toBe(false);
    expect(session.hasCookie('presidio-47113=')).toBe(false);
    expect(session.hasCookie(cookieOf(createSession(47_113).cookie))).toBe(false);
  });

  it('has a token that is not the cookie', () => {
    const session = createSession(47_113);
    expect(session.hasToken(session.token)).toBe(true);
    expect(session.hasToken(undefined)).toBe(false);
    expect(session.cookie).not.toContain(session.token);
  });
});
