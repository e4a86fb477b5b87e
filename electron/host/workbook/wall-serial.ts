const WALL_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;
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
  const parts = WALL_TIME.exec(wallTime);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const inCalendar = new Date(moment).toISOString().startsWith(wallTime);
  const serial = moment / DAY_IN_MILLISECONDS + EPOCH_OFFSET;
  return inCalendar && serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}
