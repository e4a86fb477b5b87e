import type { Cell } from '#renderer/parts/section-row.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Administrator } from './use-administrators.ts';

/** Where the yearly look at an administrator stands, in words. */
export function reviewCell(
  { appointment, isInForce, review }: Administrator,
  { handoverCustody }: Pick<Catalogue, 'handoverCustody'>,
  formats: Formats,
): Cell {
  const words = handoverCustody.administrators;
  const { validFrom, validTo } = appointment;
  if (!isInForce)
    return validTo === null
      ? words.coming(formats.day(validFrom))
      : { word: words.ended(formats.day(validTo)), tone: 'neutral' };
  const { standing, dueOn, daysLate } = review;
  switch (standing) {
    case 'due':
      return {
        word: daysLate === 0 ? words.dueToday : words.late(formats.integer(daysLate)),
        tone: daysLate === 0 ? 'attention' : 'bad',
      };
    case 'soon':
      return { word: words.dueOn(formats.day(dueOn)), tone: 'attention' };
    case 'later':
      return { word: words.dueOn(formats.day(dueOn)), tone: 'good' };
  }
}
