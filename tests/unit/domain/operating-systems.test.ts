import { describe, expect, it } from 'vitest';
import { CLIENT_SYSTEMS, isObsolete, knownSystem, SERVER_SYSTEMS } from '#shared/domain/operating-systems.ts';

describe('obsolete systems', () => {
  it.each([
    ['Windows 8.1', true],
    ['Windows 10', false],
    ['Windows Server 2008 R2', true],
    ['Windows Server 2012', false],
    ['Windows 7', true],
    ['Windows XP', true],
    ['Windows 2000', true],
    ['Windows Server 2003', true],
    ['Windows Server 2000', true],
    ['Windows 11', false],
  ])(
    'are workstations older than Windows 10 and servers older than 2012: %s %s (CAP-3.1.5-a)',
    (name, obsolete) => {
      expect(isObsolete(name, undefined)).toBe(obsolete);
    },
  );

  it('begin where the body’s terms say (A-24)', () => {
    const terms = { oldestClientSystem: 'Windows 11', oldestServerSystem: 'Windows Server 2019' };
    expect(isObsolete('Windows 10', terms)).toBe(true);
    expect(isObsolete('Windows Server 2016', terms)).toBe(true);
    expect(isObsolete('Windows 11', terms)).toBe(false);
  });

  it('begin where they usually do when the terms name a system of the other sort, or none that is known', () => {
    const terms = { oldestClientSystem: 'Windows Server 2025', oldestServerSystem: 'sempre' };
    expect(isObsolete('Windows 10', terms)).toBe(false);
    expect(isObsolete('Windows 8', terms)).toBe(true);
    expect(isObsolete('Windows Server 2012', terms)).toBe(false);
    expect(isObsolete('Windows Server 2008', terms)).toBe(true);
  });

  it.each([
    ['Microsoft Windows 10 Pro', 'Windows 10'],
    ['win7', 'Windows 7'],
    ['W10 Enterprise 2016 LTSB', 'Windows 10'],
    ['  windows   XP Professional SP3', 'Windows XP'],
    ['XP', 'Windows XP'],
    ['Windows 8', 'Windows 8'],
    ['Windows 8.1 Pro', 'Windows 8.1'],
    ['Windows 2000 Server', 'Windows Server 2000'],
    ['Windows 2000 Professional', 'Windows 2000'],
    ['Server 2016', 'Windows Server 2016'],
    ['Windows 2008 R2 Standard', 'Windows Server 2008 R2'],
    ['Microsoft Windows Server 2012 R2 Datacenter', 'Windows Server 2012 R2'],
    ['Windows Server 2019 Essentials', 'Windows Server 2019'],
  ])('are known however they are written: %s', (text, system) => {
    expect(knownSystem(text)).toBe(system);
  });

  it.each([
    '',
    'macOS 10',
    'Ubuntu 8.04',
    '10',
    '2012',
    'Windows',
    'Windows 12',
    'Workstation 7',
    'Windows 100',
  ])('are never guessed: “%s” is no system that is known', (text) => {
    expect(knownSystem(text)).toBeUndefined();
    expect(isObsolete(text, undefined)).toBe(false);
  });

  it('knows every system by its own name', () => {
    for (const name of [...CLIENT_SYSTEMS, ...SERVER_SYSTEMS]) expect(knownSystem(name)).toBe(name);
    expect(isObsolete(null, undefined)).toBe(false);
  });
});
