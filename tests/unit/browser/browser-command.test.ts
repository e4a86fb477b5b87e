import { describe, expect, it } from 'vitest';
import { browserCommand, browserDataFolder } from '#electron/browser/browser-command.ts';

const start = {
  program: '/usr/bin/chromium',
  address: 'http://127.0.0.1:1',
  dataFolder: '/d',
  isFirst: false,
  asRoot: false,
};

describe('browserCommand', () => {
  it('opens a window of the application with data of its own, quiet on the network', () => {
    const { program, arguments: words } = browserCommand(start);
    expect(program).toBe('/usr/bin/chromium');
    expect(words).toEqual(
      expect.arrayContaining([
        '--app=http://127.0.0.1:1',
        '--user-data-dir=/d',
        '--disable-background-networking',
      ]),
    );
  });

  it('sizes the first window, and leaves later ones where they were', () => {
    const size = '--window-size=1440,900';
    expect(browserCommand({ ...start, isFirst: true }).arguments).toContain(size);
    expect(browserCommand(start).arguments).not.toContain(size);
  });

  it('gives up the sandbox for root alone', () => {
    expect(browserCommand(start).arguments).not.toContain('--no-sandbox');
    expect(browserCommand({ ...start, asRoot: true }).arguments).toContain('--no-sandbox');
  });
});

describe('browserDataFolder', () => {
  it('lies in the profile, save for a snap, which may not write there', () => {
    expect(browserDataFolder('/usr/bin/chromium', '/home/u/.local/share/presidio/browser', '/home/u')).toBe(
      '/home/u/.local/share/presidio/browser/chromium',
    );
    expect(browserDataFolder('/usr/bin/snap', '/p', '/home/u')).toMatch(
      /^\/home\/u\/snap\/chromium\/common\/presidio-[0-9a-f]{12}$/,
    );
  });
});
