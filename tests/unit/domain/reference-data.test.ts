import { describe, expect, it } from 'vitest';
import { PROFILES } from '#shared/domain/body-terms.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { weeklySlotsSchema } from '#shared/domain/weekly-hours.ts';
import { readyCalendars } from '#resources/reference/calendars.ts';
import { profileTerms, type Service, SERVICES } from '#resources/reference/profiles.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';

describe('the ready calendars', () => {
  it.each(readyCalendars)('are hours that a calendar may have: $code', ({ slots, onCallSlots }) => {
    expect(weeklySlotsSchema.parse(slots)).toEqual(slots);
    expect(weeklySlotsSchema.parse(onCallSlots)).toEqual(onCallSlots);
  });
});

describe('the contract’s service level', () => {
  it('allows 16, 12 and 8 working hours in 90 % of cases, and ten days of warranty (CAP-7-a, CAP-7-c, CAP-3.1.6-c)', () => {
    expect(contractServiceLevel).toMatchObject({
      takeChargeMinutes: { low: 960, medium: 720, high: 480 },
      target: 9_000,
      warrantyDays: 10,
    });
  });

  it.each(Object.entries(contractServiceLevel))('says of %s what a table may say', (field, value) => {
    const { fields } = KINDS.serviceLevel;
    const { schema } = fields[field as keyof typeof contractServiceLevel];
    expect(schema.parse(value)).toEqual(value);
  });
});

describe('the profiles', () => {
  it('include 3, 8, 10 and 13 services (CAP-3.1-b)', () => {
    expect(PROFILES.map((profile) => profileTerms[profile].services.length)).toEqual([3, 8, 10, 13]);
    expect(new Set(SERVICES).size).toBe(13);
  });

  it.each([
    ['onlineTickets', [true, true, true, true]],
    ['saturdayOnCall', [false, true, true, true]],
    ['serverUpdates', [false, true, true, true]],
    ['backupChecks', [false, false, true, true]],
    ['remoteBackup', [false, false, false, true]],
  ] satisfies [Service, boolean[]][])('include %s from one profile on (CAP-3.1-b)', (service, included) => {
    expect(PROFILES.map((profile) => profileTerms[profile].services.includes(service))).toEqual(included);
  });

  it('have a priority in the queue each (CAP-3.1-c)', () => {
    expect(PROFILES.map((profile) => profileTerms[profile].queuePriority)).toEqual([
      'none',
      'base',
      'medium',
      'high',
    ]);
  });
});
