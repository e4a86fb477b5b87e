import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import type {
  DueCount,
  DueExplanation,
  ExplainedChange,
  ExplainedDay,
  ExplainedPause,
} from '#shared/domain/service-level/due-explanation.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { merged } from '#shared/domain/working-time/intervals.ts';
import type { Interval, WorkingDay } from '#shared/domain/working-time/working-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** Gives a body's name; `undefined` for one that is not here. */
export type NameOfBody = (id: RecordId<'body'>) => string | undefined;

interface Words {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
}

/** The lines of an explanation: what is counted and from when, the days, then what stopped or changed the count. */
export interface DueExplanationParts {
  readonly head: readonly string[];
  readonly days: readonly string[];
  readonly tail: readonly string[];
}

/**
 * «Perché questa scadenza?» in lines of plain text: for the clipboard, for a ticket's sheet.
 *
 * @see CAP-7-a, X-6
 */
export function dueExplanationLines(
  explanation: DueExplanation,
  catalogue: Catalogue,
  formats: Formats,
  nameOfBody?: NameOfBody,
): readonly string[] {
  const { head, days, tail } = dueExplanationParts(explanation, catalogue, formats, nameOfBody);
  return [...head, ...days, ...tail];
}

/** The same lines apart, for a dialog that shows the days as a table. */
export function dueExplanationParts(
  explanation: DueExplanation,
  catalogue: Catalogue,
  formats: Formats,
  nameOfBody: NameOfBody = () => undefined,
): DueExplanationParts {
  const words = { catalogue, formats };
  const texts = catalogue.dueExplanation;
  const changes = explanation.changes.map((change) => changeLine(change, words, nameOfBody));
  const changed = changes.length === 0 ? [] : [...changes, texts.recomputed];
  if (explanation.status === 'stopped') return { head: [texts.stopped], days: [], tail: changes };
  if (explanation.status === 'unconfigured')
    return { head: [texts.missing[explanation.missing]], days: [], tail: changes };
  const { count, priority, serviceLevelFrom } = explanation;
  const level = texts.level(catalogue.labels.ticketPriority[priority], formats.day(serviceLevelFrom));
  const { head, days, tail } = countParts(count, words, [level]);
  return { head, days, tail: [...tail, ...changed, outcomeLine(explanation, words)] };
}

/**
 * A count to a due time in lines of plain text: the due time, what was allowed, then every day.
 *
 * @param reasons lines that say where what is allowed comes from.
 */
export function dueCountLines(
  count: DueCount,
  catalogue: Catalogue,
  formats: Formats,
  reasons: readonly string[] = [],
): readonly string[] {
  const { head, days, tail } = countParts(count, { catalogue, formats }, reasons);
  return [...head, ...days, ...tail];
}

function countParts(count: DueCount, words: Words, reasons: readonly string[]): DueExplanationParts {
  const { catalogue, formats } = words;
  const texts = catalogue.dueExplanation;
  return {
    head: [
      texts.due(formats.dateTime(count.due)),
      texts.allowed(formats.dateTime(count.openedAt), formats.duration(count.allowedMinutes)),
      ...reasons,
    ],
    days: count.days.flatMap((day, place) => dayLines(day, count.days[place - 1], words)),
    tail: count.pauses.map((pause) => pauseLine(pause, words)),
  };
}

/** A day's line, after the version of the calendar where another one begins to apply. */
function dayLines(day: ExplainedDay, before: ExplainedDay | undefined, words: Words): readonly string[] {
  const { catalogue, formats } = words;
  const texts = catalogue.dueExplanation;
  const weekday = catalogue.setup.shortWeekdays[weekdayOf(day.day) - 1] ?? '';
  const line = texts.day(`${weekday} ${formats.day(day.day)}`, dayText(day, words));
  const isOther = day.calendarFrom !== null && day.calendarFrom !== before?.calendarFrom;
  return isOther ? [`${texts.calendar(formats.day(day.calendarFrom))}:`, line] : [line];
}

function dayText(day: ExplainedDay, { catalogue, formats }: Words): string {
  const texts = catalogue.dueExplanation;
  const slots = (intervals: readonly Interval[]): string => slotsText(intervals, formats);
  const counted =
    day.counted.length === 0
      ? null
      : texts.counted(slots(day.counted), formats.duration(day.minutes), formats.duration(day.totalMinutes));
  const paused = day.paused.length === 0 ? null : texts.paused(slots(day.paused));
  const parts = [counted, paused, dayReason(day, catalogue)].filter((part) => part !== null);
  return parts.length === 0 ? texts.nothing : parts.join(', ');
}

/** Why a day has no hours, or fewer, in words; `null` for a day like others. */
export function dayReason({ reason, holiday, name }: WorkingDay, catalogue: Catalogue): string | null {
  const { reasons, holidays } = catalogue.workingTime;
  switch (reason) {
    case 'working':
      return null;
    case 'rest':
    case 'unconfigured':
      return reasons[reason];
    case 'holiday':
      return reasons.holiday(holiday === null ? '' : holidays[holiday]);
    case 'patron':
    case 'closure':
    case 'partialClosure':
      return reasons[reason](name ?? '');
  }
}

/** Stretches of one day; one that lasts until midnight ends at 24:00. Those that touch are one. */
export function slotsText(intervals: readonly Interval[], formats: Formats): string {
  return merged(intervals)
    .map(({ start, end }) => {
      const to = formats.time(end);
      return `${formats.time(start)}-${to === '00:00' ? '24:00' : to}`;
    })
    .join(', ');
}

function pauseLine({ start, end, reason }: ExplainedPause, { catalogue, formats }: Words): string {
  const texts = catalogue.dueExplanation;
  const from = formats.dateTime(start);
  return end === null
    ? texts.pauseLasting(from, reason ?? '')
    : texts.pause(from, formats.dateTime(end), reason ?? '');
}

function changeLine(change: ExplainedChange, { catalogue, formats }: Words, nameOfBody: NameOfBody): string {
  const texts = catalogue.dueExplanation;
  const when = formats.dateTime(change.at);
  const reason = change.reason ?? '';
  if (change.what === 'priority') {
    const name = (priority: TicketPriority | null): string =>
      priority === null ? '-' : catalogue.labels.ticketPriority[priority];
    return texts.priorityChanged(when, name(change.from), name(change.to), reason);
  }
  const name = (id: RecordId<'body'> | null): string =>
    (id === null ? undefined : nameOfBody(id)) ?? texts.someBody;
  return texts.bodyChanged(when, name(change.from), name(change.to), reason);
}

function outcomeLine(
  { status, clock, takenAt }: Extract<DueExplanation, { readonly count: DueCount }>,
  { catalogue, formats }: Words,
): string {
  const texts = catalogue.dueExplanation;
  const elapsed = formats.duration(clock.elapsedMinutes);
  const taken = (at: Instant | null): string => (at === null ? '' : formats.dateTime(at));
  switch (status) {
    case 'met':
    case 'missed':
      return texts[status](taken(takenAt), elapsed);
    case 'overdue':
      return texts.overdue(elapsed);
    case 'running':
    case 'dueSoon':
      return texts.running(elapsed, formats.duration(clock.allowedMinutes - clock.elapsedMinutes));
  }
}
