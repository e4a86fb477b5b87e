import { describe, expect, it } from 'vitest';
import { revealCommand } from '#electron/host/files/reveal-file.ts';
import { defaultProfileFolder } from '#electron/host/files/user-folders.ts';

describe('defaultProfileFolder', () => {
  it('is where each system keeps what belongs to a user and to this machine', () => {
    const home = '/home/u';
    expect(defaultProfileFolder({ platform: 'linux', env: {}, home })).toBe('/home/u/.local/share/presidio');
    expect(defaultProfileFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home })).toBe(
      '/data/presidio',
    );
    expect(defaultProfileFolder({ platform: 'linux', env: { XDG_DATA_HOME: '' }, home })).toBe(
      '/home/u/.local/share/presidio',
    );
    expect(defaultProfileFolder({ platform: 'darwin', env: {}, home })).toBe(
      '/home/u/Library/Application Support/Presidio',
    );
    expect(defaultProfileFolder({ platform: 'win32', env: { LOCALAPPDATA: '/local' }, home })).toBe(
      '/local/Presidio',
    );
  });
});

describe('revealCommand', () => {
  it('shows the file where the file manager can, otherwise its folder', () => {
    expect(revealCommand('linux', '/d/r.xlsx')).toEqual({ program: 'xdg-open', arguments: ['/d'] });
    expect(revealCommand('darwin', '/d/r.xlsx')).toEqual({ program: 'open', arguments: ['-R', '/d/r.xlsx'] });
    expect(revealCommand('win32', 'C:\\d\\r.xlsx')).toEqual({
      program: 'explorer.exe',
      arguments: ['/select,C:\\d\\r.xlsx'],
    });
  });
});
