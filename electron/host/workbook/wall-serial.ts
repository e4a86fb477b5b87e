const WALL_TIME = /^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
const DAY_IN_MILLISECONDS = 86_400_000;
/** Days between the epoch of spreadsheets and 1 January 1970. */
const EPOCH_OFFSET = 25_569;
/** 1 March 1900: spreadsheets believe in a 29 February before it, and disagree on the days of that year. */
const FIRST_SAFE_SERIAL = 61;

/**
 * The number by which a sheet knows a wall-clock moment: days and fractions of a day. The wall time is counted as if it
 * were UTC, so that no time zone and no change of the clock moves it: midnight stays midnight.
 * Gives `undefined` for what is no moment of the calendar, or comes before March 1900.
 */
export function wallSerial(wallTime: string): number | undefined {
  if (!WALL_TIME.test(wallTime)) return undefined;
  const [year, month, day] = [number(wallTime, 0, 4), number(wallTime, 5, 7), number(wallTime, 8, 10)];
  const midnight = Date.UTC(year, month - 1, day);
  const time = number(wallTime, 11, 13) * 3_600 + number(wallTime, 14, 16) * 60 + number(wallTime, 17, 19);
  const serial = (midnight + time * 1_000) / DAY_IN_MILLISECONDS + EPOCH_OFFSET;
  // A day that its month does not have has become one of the next month.
  const inCalendar = new Date(midnight).getUTCDate() === day;
  return inCalendar && serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}

/** The number written there; 0 where the text has ended. */
function number(text: string, from: number, to: number): number {
  return Number(text.slice(from, to));
}
