/** The national holidays of Italy: no day is taken from a list of years. */
export const HOLIDAYS = [
  'newYear',
  'epiphany',
  'easterMonday',
  'liberation',
  'labour',
  'republic',
  'assumption',
  'saintFrancis',
  'allSaints',
  'immaculateConception',
  'christmas',
  'saintStephen',
] as const;

/** One of {@link HOLIDAYS}. */
export type Holiday = (typeof HOLIDAYS)[number];

const FIXED: Readonly<Record<string, Holiday>> = {
  '01-01': 'newYear',
  '01-06': 'epiphany',
  '04-25': 'liberation',
  '05-01': 'labour',
  '06-02': 'republic',
  '08-15': 'assumption',
  '10-04': 'saintFrancis',
  '11-01': 'allSaints',
  '12-08': 'immaculateConception',
  '12-25': 'christmas',
  '12-26': 'saintStephen',
};

/** From this year on, 4 October is a national holiday. */
const SAINT_FRANCIS_SINCE = '2026';

/** The national holiday that falls on a day `aaaa-mm-gg`; of two on one day, the one with a date of its own. @see X-6 */
export function holidayOn(day: string): Holiday | undefined {
  const fixed = FIXED[day.slice(5)];
  if (fixed === 'saintFrancis') return day.slice(0, 4) >= SAINT_FRANCIS_SINCE ? fixed : undefined;
  return fixed ?? (isEasterMonday(day) ? 'easterMonday' : undefined);
}

function isEasterMonday(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (month !== 3 && month !== 4) return false;
  const monday = easterOf(year) + 1;
  return (month === 3 ? date : date + 31) === monday;
}

/**
 * Easter Sunday, counted in days of March: 35 is 4 April. The Gregorian computus: the golden number gives the full moon,
 * the centuries correct it, and the Sunday that follows is Easter.
 */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + correction + 15) % 30;
  const moon = epact - Math.floor((golden + 11 * epact) / 319);
  const toSunday = (2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - (ofCentury % 4) - moon + 32) % 7;
  return moon + toSunday + 22;
}
