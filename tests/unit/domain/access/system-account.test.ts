import { describe, expect, it } from 'vitest';
import { personOfAccount } from '#shared/domain/access/system-account.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const BODY = '01JAAAAAAAAAAAAAAAAAAAAAAA' as RecordId<'body'>;

function person(place: number, systemUser: string | null) {
  const id = `01JBBBBBBBBBBBBBBBBBBBBBB${String(place)}` as RecordId<'person'>;
  const said = { bodyId: BODY, givenName: 'Prova', familyName: `N${String(place)}`, systemUser };
  return blankRecord('person', id, said as never);
}

describe('an account of the operating system', () => {
  it('CAP-3.1.3-a: is that of the one person whose record names it, domain and capitals apart', () => {
    const people = [person(1, 'mrossi'), person(2, null), person(3, 'UFFICIO\\Bneri')];
    expect(personOfAccount(people, 'MROSSI')?.familyName).toBe('N1');
    expect(personOfAccount(people, 'bneri')?.familyName).toBe('N3');
    expect(personOfAccount(people, 'altro')).toBeUndefined();
    expect(personOfAccount(people, '')).toBeUndefined();
  });

  it('is nobody’s when several records name it', () => {
    expect(personOfAccount([person(1, 'ced'), person(2, 'CED')], 'ced')).toBeUndefined();
  });
});
