import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

const MINUTES_AN_HOUR = 60;
/** The most severe first, as people speak of them. */
const BY_SEVERITY: readonly TicketPriority[] = ['high', 'medium', 'low'];

/** How many hours so many minutes are, as a number: `16`, `7,5`. */
export function hoursCount(minutes: number, formats: Formats): string {
  const hours = minutes / MINUTES_AN_HOUR;
  const digits = [0, 1].find((each) => Number.isInteger(hours * 10 ** each)) ?? 2;
  return formats.decimal(hours, digits);
}

/** The hours of a week in a line, days with the same hours said once: `lun–ven 08:30–12:30; sab 08:30–12:30`. */
export function weekWords(slots: readonly WeeklySlot[], { setup }: Catalogue): string {
  const days = setup.shortWeekdays.map((name, place) => ({
    name,
    hours: slots
      .filter(({ weekday }) => weekday === place + 1)
      .map(({ from, to }) => `${from}–${to}`)
      .sort()
      .join(', '),
  }));
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const [place, { name, hours }] of days.entries()) {
    const run = runs.at(-1);
    if (hours === '') continue;
    if (run?.hours === hours && days[place - 1]?.hours === hours) run.last = name;
    else runs.push({ first: name, last: name, hours });
  }
  return runs
    .map(({ first, last, hours }) => `${first === last ? first : `${first}–${last}`} ${hours}`)
    .join('; ');
}

/** The minutes promised for each priority: `ALTA 8 ore, MEDIA 12 ore, BASSA 16 ore`. */
export function minutesByPriorityWords(minutes: JsonObject, text: Catalogue, formats: Formats): string {
  return BY_SEVERITY.flatMap((priority) => {
    const value = minutes[priority];
    if (typeof value !== 'number') return [];
    return [`${text.labels.ticketPriority[priority]} ${text.setup.hours(hoursCount(value, formats))}`];
  }).join(', ');
}

const DAY_FIELDS = ['validFrom', 'firstDay', 'lastDay', 'patronDay'];
const SLOT_FIELDS = ['slots', 'onCallSlots'];
const MINUTES_FIELDS = ['takeChargeMinutes', 'resolutionMinutes'];

/** A value of the configuration that labels and plain formats do not say; `undefined` for any other. */
export function setupValueWords(
  field: string,
  value: JsonValue,
  text: Catalogue,
  formats: Formats,
): string | undefined {
  if (typeof value === 'string') return DAY_FIELDS.includes(field) ? formats.day(value) : undefined;
  if (SLOT_FIELDS.includes(field)) return weekWords((value ?? []) as unknown as readonly WeeklySlot[], text);
  if (MINUTES_FIELDS.includes(field))
    return minutesByPriorityWords((value ?? {}) as JsonObject, text, formats);
  if (typeof value !== 'number') return undefined;
  if (field === 'dueSoonMinutes') return text.setup.workingHours(hoursCount(value, formats));
  return field === 'target' ? formats.percent({ numerator: value, denominator: 10_000 }) : undefined;
}
