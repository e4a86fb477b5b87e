import { describe, expect, it } from 'vitest';
import {
  commonDomain,
  mostCommon,
  nextNumber,
  proposedUserName,
} from '#shared/domain/handover/proposed-names.ts';

describe('what is proposed for who is hired', () => {
  it('names them by given and family name, in plain letters', () => {
    const named = (givenName: string, familyName: string) => proposedUserName({ givenName, familyName }, []);
    expect(named('Niccolò', 'D’Amico Verdi')).toBe('niccolo.damicoverdi');
    expect(named('Anna', ' ')).toBe('');
  });

  it('puts a number behind a name that others have, addresses included', () => {
    const anna = { givenName: 'Anna', familyName: 'Bianchi' };
    expect(proposedUserName(anna, ['ANNA.bianchi', 'anna.bianchi2@ente.it'])).toBe('anna.bianchi3');
  });

  it('counts envelopes on, as wide as they are', () => {
    expect(nextNumber('B-009')).toBe('B-010');
    expect(nextNumber('2026/99')).toBe('2026/100');
    expect([nextNumber('ultima'), nextNumber(null), nextNumber(undefined)]).toEqual(['', '', '']);
  });

  it('takes the system and the domain that most others have', () => {
    expect(mostCommon(['a', 'b', 'b', 'a', 'c'])).toBe('a');
    expect(mostCommon([])).toBeUndefined();
    expect(commonDomain(['x@uno.it', null, 'y@due.it', 'z@due.it', 'nessuno'])).toBe('due.it');
  });
});
