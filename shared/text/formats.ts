import type { Instant } from '#shared/domain/instant.ts';
import { ROME } from '#shared/domain/rome-time.ts';

/** The languages that the console speaks. */
export type Language = 'it' | 'en';

/** A share as it is kept: a ratio of integers, turned into a percentage only when it is shown. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** How dates, times, money, shares and durations are written in one language, always in the time of Italy. @see X-9 */
export interface Formats {
  /** `31/12/2026` */
  date(instant: Instant): string;
  /** `31/12/2026 09:05` */
  dateTime(instant: Instant): string;
  /** `09:05` */
  time(instant: Instant): string;
  /** `lunedì 23 novembre` */
  dayInWords(instant: Instant): string;
  /** `gg/mm/aaaa` from a calendar day `aaaa-mm-gg`. */
  day(day: string): string;
  /** `1.234,56 €` from integer cents. */
  money(cents: number): string;
  /** `98,9 %`, to one decimal; a share of nothing is said to be not available. */
  percent(ratio: Ratio): string;
  /** `1.234` */
  integer(value: number): string;
  /** `1.234,5`, with as many decimals as asked. */
  decimal(value: number, digits: number): string;
  /** `3 h 05 min` from integer minutes. */
  duration(minutes: number): string;
  /** Where a text goes in an alphabetical list: accents and case aside, numbers by value. */
  compare(left: string, right: string): number;
}

/** What stays with the number before it when a line breaks. */
const NO_BREAK = '\u00a0';

const DIALECTS = {
  it: { locale: 'it-IT', unavailable: 'n.d.' },
  en: { locale: 'en-GB', unavailable: 'n/a' },
} as const satisfies Record<Language, { locale: string; unavailable: string }>;

const DATE = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ROME } as const;
const WORDS = { weekday: 'long', day: 'numeric', month: 'long', timeZone: ROME } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ROME } as const;

/** The formats of a language. Making them is slow, using them is quick: made once and passed around. */
export function createFormats(language: Language): Formats {
  const { locale, unavailable } = DIALECTS[language];
  const dates = new Intl.DateTimeFormat(locale, DATE);
  const times = new Intl.DateTimeFormat(locale, TIME);
  const words = new Intl.DateTimeFormat(locale, WORDS);
  const integers = numbers(locale, 0);
  const tenths = numbers(locale, 1);
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', useGrouping: 'always' });
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const byDigits = new Map<number, Intl.NumberFormat>();
  const decimals = (digits: number): Intl.NumberFormat => {
    const made = byDigits.get(digits) ?? numbers(locale, digits);
    byDigits.set(digits, made);
    return made;
  };
  return {
    date: (instant) => dates.format(instant),
    dateTime: (instant) => `${dates.format(instant)} ${times.format(instant)}`,
    time: (instant) => times.format(instant),
    dayInWords: (instant) => words.format(instant),
    day: (day) => day.split('-').reverse().join('/'),
    money: (cents) => euros.format(cents / 100),
    percent: ({ numerator, denominator }) =>
      denominator === 0 ? unavailable : `${tenths.format((numerator * 100) / denominator)}${NO_BREAK}%`,
    integer: (value) => integers.format(value),
    decimal: (value, digits) => decimals(digits).format(value),
    duration: (minutes) => duration(minutes, integers),
    compare: (left, right) => order.compare(left, right),
  };
}

function numbers(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  });
}

function duration(minutes: number, integers: Intl.NumberFormat): string {
  const sign = minutes < 0 ? '-' : '';
  const whole = Math.abs(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${sign}${rest}${NO_BREAK}min`;
  const inHours = `${sign}${integers.format(hours)}${NO_BREAK}h`;
  return rest === 0 ? inHours : `${inHours} ${String(rest).padStart(2, '0')}${NO_BREAK}min`;
}
