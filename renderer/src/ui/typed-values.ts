import type { Instant } from '#shared/domain/instant.ts';
import { dayOf, instantOfWallTime } from '#shared/domain/rome-time.ts';

const DAY = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;
const TIME = /^(\d{1,2})[:.](\d{2})$/;
const MINUTES = /^(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*(?:m|min)?)?$/i;

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

/** A day `aaaa-mm-gg` from `gg/mm/aaaa`, or from `gg/mm` of this year; `undefined` when the text is not one. */
export function typedDay(text: string, now: Instant): string | undefined {
  const [, day, month, year = dayOf(now).slice(0, 4)] = DAY.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return instantOfWallTime(`${written}T12:00`) === undefined ? undefined : written;
}

/** A moment in Italy from `hh:mm` of today, or from a day and `hh:mm`; `undefined` when the text is not one. */
export function typedMoment(text: string, now: Instant): Instant | undefined {
  const parts = text.trim().split(/\s+/);
  const [time = '', day] = parts.toReversed();
  if (parts.length > 2) return undefined;
  const [, hours, minutes] = TIME.exec(time) ?? [];
  const on = day === undefined ? dayOf(now) : typedDay(day, now);
  if (hours === undefined || minutes === undefined || on === undefined) return undefined;
  return instantOfWallTime(`${on}T${twoDigits(hours)}:${minutes}`);
}

/** Integer minutes from `25`, `25 min`, `1 h 20` or `2h`; `undefined` when the text is none of them. */
export function typedMinutes(text: string): number | undefined {
  const trimmed = text.trim();
  const [, hours, minutes] = MINUTES.exec(trimmed) ?? [];
  if (trimmed === '' || (hours === undefined && minutes === undefined)) return undefined;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** A whole number from `1500`, `1.500` or `-3`; `undefined` when the text is none of them. */
export function typedInteger(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^-?(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/.test(trimmed)) return undefined;
  return Number(trimmed.replaceAll('.', ''));
}
