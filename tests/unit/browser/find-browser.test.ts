import { describe, expect, it } from 'vitest';
import { findBrowser } from '#electron/browser/find-browser.ts';

const home = '/home/u';

function installed(...paths: string[]): (path: string) => boolean {
  return (path) => paths.includes(path);
}

describe('findBrowser', () => {
  it('takes the one that the variable names, and then no other', () => {
    const env = { PRESIDIO_BROWSER: '/opt/mine', PATH: '/usr/bin' };
    const linux = { platform: 'linux', env, home } as const;
    expect(findBrowser(linux, installed('/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
    expect(findBrowser(linux, installed('/usr/bin/chromium'))).toBeNull();
  });

  it('on Linux looks along the path, then where packages put it', () => {
    const linux = { platform: 'linux', env: { PATH: '.:/home/u/bin:/usr/bin' }, home } as const;
    expect(findBrowser(linux, installed('/usr/bin/google-chrome', '/home/u/bin/google-chrome'))).toBe(
      '/home/u/bin/google-chrome',
    );
    expect(findBrowser(linux, installed('/snap/bin/chromium'))).toBe('/snap/bin/chromium');
    expect(findBrowser(linux, installed('/usr/bin/chromium-browser'))).toBe('/usr/bin/chromium-browser');
    expect(findBrowser({ ...linux, env: {} }, installed('/usr/bin/microsoft-edge'))).toBe(
      '/usr/bin/microsoft-edge',
    );
  });

  it('on Windows looks among the programs of all and of the user', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local' };
    const windows = { platform: 'win32', env, home: 'C:\\Users\\u' } as const;
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\u\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(windows, installed(edge))).toBe(edge);
    expect(findBrowser(windows, installed(edge, chrome))).toBe(chrome);
  });

  it('on a Mac looks among the applications of all and of the user', () => {
    const mac = { platform: 'darwin', env: {}, home: '/Users/u' } as const;
    const own = '/Users/u/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser(mac, installed(own))).toBe(own);
  });

  it('finds none where none is', () => {
    expect(findBrowser({ platform: 'linux', env: { PATH: '/usr/bin' }, home }, installed())).toBeNull();
  });
});
