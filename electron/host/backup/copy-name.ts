const PATTERN = /^presidio-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(?:-\d+)?\.presidio-backup\.gz$/;

/** The name of a copy made at that moment, by this machine's calendar. `nth` tells apart those of one minute, from 1. */
export function copyName(at: number, nth: number): string {
  const moment = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}${two(moment.getMinutes())}`;
  return `presidio-${day}-${time}${nth === 1 ? '' : `-${nth}`}.presidio-backup.gz`;
}

/** When a copy of that name was made, UTC milliseconds; `null` for what is not the name of one. */
export function momentOfName(name: string): number | null {
  const found = PATTERN.exec(name);
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  return new Date(year, month - 1, day, hour, minute).getTime();
}
