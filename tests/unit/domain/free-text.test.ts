import { describe, expect, it } from 'vitest';
import { takesAnyWords } from '#shared/domain/free-text.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { Kind } from '#shared/domain/kind-name.ts';

function wordyFields(kind: Kind): readonly string[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (takesAnyWords(field) ? [name] : []));
}

describe('fields written in people’s own words', () => {
  it('are told from choices, ids, codes, moments and addresses', () => {
    expect(wordyFields('ticket')).toEqual([
      'subject',
      'description',
      'requesterName',
      'requesterContact',
      'plan',
      'cause',
      'solution',
      'deviceName',
      'operatingSystem',
      'projectReference',
      'authorisedBy',
    ]);
    expect(wordyFields('person')).toEqual(['givenName', 'familyName', 'area', 'phone', 'systemUser']);
  });

  it('are not those that this version does not know', () => {
    expect(takesAnyWords(undefined)).toBe(false);
  });
});
