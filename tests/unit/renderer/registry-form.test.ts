import { describe, expect, it } from 'vitest';
import { emptyValues, formFaults } from '#renderer/features/registry/registry-form.ts';
import { italian } from '#shared/text/italian.ts';

const BODY = '01JD0000000000000000000001';

describe('forms of the registry', () => {
  it('say which mandatory fields of a new person are missing', () => {
    expect(formFaults('person', emptyValues('person'), italian)).toEqual({
      givenName: 'Manca.',
      familyName: 'Manca.',
      bodyId: 'Manca.',
    });
  });

  it('say what is wrong with a value, and let the others be empty', () => {
    const values = { ...emptyValues('person'), givenName: 'Ada', familyName: 'A'.repeat(81), bodyId: BODY };
    expect(formFaults('person', { ...values, email: 'ada@' }, italian)).toEqual({
      familyName: 'Al massimo 80 caratteri.',
      email: 'Non sembra un indirizzo e-mail.',
    });
  });
});
