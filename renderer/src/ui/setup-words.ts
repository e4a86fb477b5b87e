import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { inWeekOrder, type WeeklySlot } from '#shared/domain/weekly-hours.ts';
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

/** Days of the week, by their places, as people say them: `lun–ven`, `mar, gio`. */
function daysWords(places: readonly number[], names: readonly string[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  const nameOf = (place: number): string => names[place] ?? '';
  return runs
    .map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
    .join(', ');
}

/** The hours of a week in a line, days with the same hours said once: `lun–ven 08:30–12:30; sab 08:30–12:30`. */
export function weekWords(slots: readonly WeeklySlot[], { setup }: Catalogue): string {
  const placesByHours = new Map<string, number[]>();
  for (const place of setup.shortWeekdays.keys()) {
    const hours = inWeekOrder(slots.filter(({ weekday }) => weekday === place + 1))
      .map(({ from, to }) => `${from}–${to}`)
      .join(', ');
    if (hours !== '') placesByHours.set(hours, [...(placesByHours.get(hours) ?? []), place]);
  }
  return [...placesByHours]
    .map(([hours, places]) => `${daysWords(places, setup.shortWeekdays)} ${hours}`)
    .join('; ');
}

/** The minutes promised for each priority: `ALTA 8 ore, MEDIA 12 ore, BASSA 16 ore`. */
function minutesByPriorityWords(minutes: JsonObject, text: Catalogue, formats: Formats): string {
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
