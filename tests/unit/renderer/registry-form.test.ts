import { describe, expect, it } from 'vitest';
import { formFaults } from '#renderer/features/registry/form-faults.ts';
import { emptyValues, recordedFields, valuesOf } from '#renderer/features/registry/registry-form.ts';
import { contractCalendar } from '#resources/reference/calendars.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
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

  it('refuse two help-desk numbers where they are typed (CAP-4-b)', () => {
    const values = { ...emptyValues('body'), name: 'Londa', type: 'municipality' };
    expect(formFaults('body', { ...values, helpDeskPhone: '055 0000 100 / 101' }, italian)).toEqual({
      helpDeskPhone: 'Un ente ha un unico numero: qui ne serve uno solo.',
    });
    expect(formFaults('body', { ...values, helpDeskPhone: '055 0000 100' }, italian)).toEqual({});
  });
});

describe('forms of what configures the office', () => {
  it('give back a calendar and a service level as they were', () => {
    const calendar = { ...contractCalendar, bodyId: BODY, validFrom: '2027-01-01', patronDay: '06-24' };
    const level = { ...contractServiceLevel, bodyId: BODY, validFrom: '2027-01-01' };
    const shown = valuesOf('calendar', calendar);
    expect(shown).toMatchObject({ validFrom: '01/01/2027', patronDay: '24/06' });
    const { slots, onCallSlots, ...others } = recordedFields('calendar', shown, true);
    expect(others).toMatchObject({
      bodyId: BODY,
      validFrom: '2027-01-01',
      patronDay: '06-24',
      patronName: null,
    });
    expect([slots, onCallSlots]).toMatchObject([{ length: 10 }, { length: 1 }]);
    expect(recordedFields('serviceLevel', valuesOf('serviceLevel', level), true)).toEqual(level);
  });

  it('leave out, in an edit, what names a version', () => {
    const values = { ...emptyValues('bodyTerms'), bodyId: BODY, validFrom: '01/01/2027' };
    expect(recordedFields('bodyTerms', values, false)).not.toHaveProperty('bodyId');
    expect(recordedFields('bodyTerms', values, false)).not.toHaveProperty('validFrom');
    expect(recordedFields('bodyTerms', values, true)).toMatchObject({
      bodyId: BODY,
      validFrom: '2027-01-01',
    });
  });

  it('say what is missing from a calendar, and what cannot be read', () => {
    const values = { ...emptyValues('calendar'), bodyId: BODY, validFrom: '31/2/2027' };
    expect(formFaults('calendar', values, italian)).toEqual({
      validFrom: 'Non sembra una data.',
      slots: 'Manca.',
    });
    const week = ['8-12, 11-13', '', '', '', '', '', ''];
    expect(formFaults('calendar', { ...values, slots: week }, italian)['slots']).toBe(
      'C’è un giorno da correggere.',
    );
  });

  it('ask for both hours of a closure or none, and for days in order', () => {
    const values = { ...emptyValues('closure'), reason: 'Vigilia', firstDay: '24/12/2026' };
    const faultsOf = (more: Readonly<Record<string, string>>) =>
      formFaults('closure', { ...values, ...more }, italian);
    expect(faultsOf({ lastDay: '24/12/2026' })).toEqual({});
    expect(faultsOf({ lastDay: '23/12/2026' })).toEqual({ lastDay: 'Viene prima dell’inizio.' });
    expect(faultsOf({ lastDay: '24/12/2026', from: '13' })).toEqual({ to: 'Manca.' });
    expect(faultsOf({ lastDay: '24/12/2026', from: '13', to: '13' })).toEqual({
      to: 'Viene prima dell’inizio.',
    });
  });

  it('ask for the resolution of every priority or of none (CAP-7-a)', () => {
    const level = { ...contractServiceLevel, bodyId: BODY, validFrom: '2027-01-01' };
    const values = valuesOf('serviceLevel', level);
    expect(formFaults('serviceLevel', values, italian)).toEqual({});
    expect(formFaults('serviceLevel', { ...values, 'resolutionMinutes.high': '24' }, italian)).toEqual({
      'resolutionMinutes.medium': 'Manca.',
      'resolutionMinutes.low': 'Manca.',
    });
    expect(formFaults('serviceLevel', { ...values, target: '101' }, italian)).toEqual({
      target: 'È troppo.',
    });
    expect(formFaults('serviceLevel', { ...values, 'takeChargeMinutes.low': 'presto' }, italian)).toEqual({
      'takeChargeMinutes.low': 'Non sembrano ore: per esempio 16, oppure 1:30.',
    });
  });
});
