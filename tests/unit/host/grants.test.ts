import { describe, expect, it } from 'vitest';
import { createGrants } from '#electron/host/files/grants.ts';

describe('grants', () => {
  it('stand for the file that was chosen, and for what it was chosen for', () => {
    const grants = createGrants();
    const token = grants.give('/home/r.xlsx', 'write');
    expect(grants.find(token, 'write')).toBe('/home/r.xlsx');
    expect(grants.find(token, 'read')).toBeNull();
    expect(grants.find('another-token-of-22-chars', 'write')).toBeNull();
  });

  it('are never the same twice, even for the same file', () => {
    const grants = createGrants();
    expect(grants.give('/r', 'read')).not.toBe(grants.give('/r', 'read'));
  });

  it('end with the run: another one knows none of them', () => {
    const token = createGrants().give('/r', 'read');
    expect(createGrants().find(token, 'read')).toBeNull();
  });

  it('forget the oldest beyond a thousand', () => {
    const grants = createGrants();
    const tokens = Array.from({ length: 1_001 }, (_, index) => grants.give(`/${index}`, 'read'));
    expect(grants.find(tokens[0] ?? '', 'read')).toBeNull();
    expect(grants.find(tokens[1] ?? '', 'read')).toBe('/1');
    expect(grants.find(tokens[1_000] ?? '', 'read')).toBe('/1000');
  });
});
