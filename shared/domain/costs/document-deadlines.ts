import { assertNever } from '#shared/domain/assert-never.ts';
import { addDays, weekdayOf } from '#shared/domain/rome-time.ts';
import { holidayOn } from '#shared/domain/working-time/italian-holidays.ts';
import {
  type DocumentEdition,
  YEARLY_DOCUMENT_TYPES,
  type YearlyDocumentType,
} from '#shared/domain/yearly-document.ts';

const SATURDAY = 6;

/** The number by which the agreement calls a document: from 1. */
export function documentNumber(type: YearlyDocumentType): number {
  return YEARLY_DOCUMENT_TYPES.indexOf(type) + 1;
}

/**
 * The day `aaaa-mm-gg` by which an edition of a document is to be with the bodies. `own` is the day that the office set
 * for the first edition, if it set one: the second is always due by the end of September.
 *
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a, REG-10.4-a, A-17
 */
export function documentDueOn(
  type: YearlyDocumentType,
  year: number,
  edition: DocumentEdition,
  own: string | null = null,
): string {
  switch (edition) {
    case 'january':
      return own ?? `${String(year)}-${type === 'integrationPlan' ? '01-15' : '01-31'}`;
    case 'september':
      return `${String(year)}-09-30`;
    default:
      return assertNever(edition);
  }
}

/** Whether offices are usually open: no Saturday, no Sunday, no national holiday. */
export function isOfficeDay(day: string): boolean {
  return weekdayOf(day) < SATURDAY && holidayOn(day) === undefined;
}

/** The last working day up to a deadline: when somebody is to be reminded of it. @see REG-10.1-a */
export function reminderDay(dueOn: string, isWorkingDay: (day: string) => boolean = isOfficeDay): string {
  /** No office is closed for longer. */
  const LONGEST_CLOSURE = 31;
  for (let back = 0; back <= LONGEST_CLOSURE; back += 1) {
    const day = addDays(dueOn, -back);
    if (isWorkingDay(day)) return day;
  }
  return dueOn;
}
