import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Holiday } from './italian-holidays.ts';

/** A stretch of time: `start` included, `end` excluded. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * Why a day has the hours it has. `rest`: the week has none on it. `unconfigured`: no calendar was in force.
 */
export type DayReason =
  'working' | 'rest' | 'holiday' | 'patron' | 'closure' | 'partialClosure' | 'unconfigured';

/** A day as a body's calendar has it. */
export interface WorkingDay {
  /** `aaaa-mm-gg` in Italy. */
  readonly day: string;
  /** The stretches in which clocks run, in order, disjoint. */
  readonly slots: readonly Interval[];
  readonly reason: DayReason;
  /** The national holiday, where it is the reason. */
  readonly holiday: Holiday | null;
  /** The patron's name, or what the closures say. */
  readonly name: string | null;
  /** The version of the calendar that was in force; `null` where none was, and for one that was never recorded. */
  readonly calendarId: RecordId<'calendar'> | null;
  /** The day from which that version is in force. */
  readonly calendarFrom: string | null;
}

/** The part of one day that a clock counted. */
export interface CountedDay extends WorkingDay {
  /** What was counted of the slots, after what was paused was taken out. */
  readonly counted: readonly Interval[];
  /** What would have counted, had it not been paused. */
  readonly paused: readonly Interval[];
  /** Milliseconds of `counted`. */
  readonly milliseconds: number;
}

/**
 * The one engine that counts working time, for one body: in Europe/Rome, right across both changes of the clock.
 * `elapsed` and `due` are inverse: `due` is the earliest moment at which `elapsed` is what was allowed.
 *
 * @see X-6
 */
export interface WorkingTime {
  /** A day `aaaa-mm-gg`. */
  dayAt(day: string): WorkingDay;
  /** The day, `aaaa-mm-gg`, that an instant falls on in Italy: as `dayOf`, quick for the many instants of a list. */
  dayOf(at: Instant): string;
  /**
   * Working milliseconds from `from` to `to` that no pause covers; 0 when `to` is not after `from`. `null` when a day in
   * between has no calendar in force.
   */
  elapsed(from: Instant, to: Instant, pauses?: readonly Interval[]): number | null;
  /**
   * The earliest moment at which `milliseconds` have elapsed since `from`. `null` when a day on the way has no calendar
   * in force, or when the calendar does not give that much within fifty years.
   */
  due(from: Instant, milliseconds: number, pauses?: readonly Interval[]): Instant | null;
  /** The count of `elapsed`, day by day: every day from that of `from` to that of `to`. */
  count(from: Instant, to: Instant, pauses?: readonly Interval[]): readonly CountedDay[];
  /** Days with working hours after the day of `from`, up to that of `to` included: the start day is not counted. */
  workingDaysBetween(from: Instant, to: Instant): number | null;
  /** The `count`-th day with working hours after a day `aaaa-mm-gg`; `null` when there is none in fifty years. @see A-22 */
  workingDayAfter(day: string, count: number): string | null;
  /** Whether the on-call number answers at that moment: holidays and closures do not silence it. @see CAP-2.1-c */
  isOnCall(at: Instant): boolean;
}
