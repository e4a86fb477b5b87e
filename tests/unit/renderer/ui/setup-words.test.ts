import { describe, expect, it } from 'vitest';
import { hoursCount, setupValueWords, weekWords } from '#renderer/ui/setup-words.ts';
import { contractCalendar, performanceCalendar } from '#resources/reference/calendars.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { weekMinutes } from '#shared/domain/weekly-hours.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';

const formats = createFormats('it');
const words = (field: string, value: JsonValue): string | undefined =>
  setupValueWords(field, value, italian, formats)?.replaceAll('\u00a0', ' ');

describe('the words of what configures the office', () => {
  it('say a week in a line, days with the same hours once (CAP-2-a)', () => {
    expect(weekWords(contractCalendar.slots, italian)).toBe('lun–ven 08:30–12:30, 14:00–18:00');
    expect(weekWords(performanceCalendar.slots, italian)).toBe(
      'lun, mer, ven 08:30–14:30; mar, gio 08:30–14:30, 15:30–18:30',
    );
    expect(weekWords([], italian)).toBe('');
  });

  it('count 40 and 36 hours a week', () => {
    expect(hoursCount(weekMinutes(contractCalendar.slots), formats)).toBe('40');
    expect(hoursCount(weekMinutes(performanceCalendar.slots), formats)).toBe('36');
    expect(hoursCount(450, formats)).toBe('7,5');
  });

  it('say hours by priority, shares and days in a history', () => {
    expect(words('takeChargeMinutes', { low: 960, medium: 720, high: 60 })).toBe(
      'ALTA 1 ora, MEDIA 12 ore, BASSA 16 ore',
    );
    expect(words('target', 9_000)).toBe('90,0 %');
    expect(words('dueSoonMinutes', 120)).toBe('2 ore lavorative');
    expect(words('validFrom', '2027-01-01')).toBe('01/01/2027');
    expect(words('patronDay', '06-24')).toBe('24/06');
    expect(words('subject', '2027-01-01')).toBeUndefined();
    expect(words('slots', null)).toBe('');
  });
});
