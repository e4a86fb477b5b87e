import { parseEuros } from '#shared/text/parse-euros.ts';

/*
 * What people type for times, durations, shares and days, and how the console writes it back. Every reading gives `null`
 * for a text that means nothing: the field says so, and keeps the text.
 */

const MINUTES_AN_HOUR = 60;
/** The longest that each month can be. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** A time of day `hh:mm` from `8`, `8:30`, `8.30` or `830`; `24` ends a day. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.,h]?(\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const isTime = minute < MINUTES_AN_HOUR && (hour < 24 || (hour === 24 && minute === 0));
  return isTime ? `${padded(hour)}:${padded(minute)}` : null;
}

/** Whole minutes from hours: `16`, `1,5`, `1:30`. */
export function readHours(text: string): number | null {
  const trimmed = text.trim();
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(trimmed);
  if (clock !== null) return Number(clock[1]) * MINUTES_AN_HOUR + Number(clock[2]);
  const hours = readDecimal(trimmed.replace(/\s*(?:h|ore|ora|hours?)$/i, ''));
  return hours === null ? null : Math.round(hours * MINUTES_AN_HOUR);
}

/** Minutes as hours: `16`, or `1:30` where they are not whole. */
export function writeHours(minutes: number): string {
  const rest = minutes % MINUTES_AN_HOUR;
  const hours = Math.floor(minutes / MINUTES_AN_HOUR);
  return rest === 0 ? String(hours) : `${String(hours)}:${padded(rest)}`;
}

/** Hundredths of a percent from `90`, `90 %` or `87,5`. */
export function readPercent(text: string): number | null {
  const percent = readDecimal(text.replace('%', '').trim());
  return percent === null ? null : Math.round(percent * 100);
}

export function writePercent(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}

export function readInteger(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

/** A whole number as people write it, thousands apart or not: `1500`, `1.500`. */
export function readCount(text: string): number | null {
  const typed = text.trim();
  const isCount = /^\d{1,9}$/.test(typed) || /^\d{1,3}(?:\.\d{3}){1,2}$/.test(typed);
  return isCount ? Number(typed.replaceAll('.', '')) : null;
}

/** Integer cents from an amount: `1.234,56`. */
export function readMoney(text: string): number | null {
  const read = parseEuros(text);
  return read.ok ? read.value : null;
}

/** A day of every year `mm-gg` from `24/6`, `24-06` or `24.6`. */
export function readMonthDay(text: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim());
  const day = Number(found?.[1]);
  const month = Number(found?.[2]);
  const isDay = day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0);
  return isDay ? `${padded(month)}-${padded(day)}` : null;
}

export function writeMonthDay(monthDay: string): string {
  return monthDay.split('-').reverse().join('/');
}

/** A day `aaaa-mm-gg` from `31/12/2026`, `31-12-26` or `31.12.2026`. */
export function readDay(text: string): string | null {
  const found = /^(\d{1,2}[/.-]\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim());
  const monthDay = readMonthDay(found?.[1] ?? '');
  if (found === null || monthDay === null) return null;
  const year = (found[2] ?? '').padStart(4, '20');
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return monthDay === '02-29' && !isLeap ? null : `${year}-${monthDay}`;
}

export function writeDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function readDecimal(text: string): number | null {
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
