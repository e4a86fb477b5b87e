import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';

/** What forbids a day that people wrote down: it has not come yet, or it comes before the one that it follows. */
export function dayRefusal(
  day: string,
  today: string,
  notBefore: string | null = null,
): ActRefusal | undefined {
  if (day > today) return refusalOf('day-in-future', { day });
  return notBefore !== null && day < notBefore ? refusalOf('day-too-early', { day, notBefore }) : undefined;
}
