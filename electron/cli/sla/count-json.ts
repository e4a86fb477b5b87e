import type { JsonObject } from '#shared/domain/json.ts';
import { isoTime } from '#shared/domain/rome-time.ts';
import type { DueCount, ExplainedDay } from '#shared/domain/service-level/due-explanation.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';

/** A count to a due time, for programs. */
export function countJson(
  { due, allowedMinutes, days }: DueCount,
  elapsedMinutes: number | null,
): JsonObject {
  return { ok: true, due: isoTime(due), minutes: allowedMinutes, elapsedMinutes, days: days.map(dayJson) };
}

function dayJson(counted: ExplainedDay): JsonObject {
  const { day, reason, holiday, name, calendarFrom, minutes, totalMinutes } = counted;
  return {
    day,
    reason,
    holiday,
    name,
    calendarFrom,
    slots: stretches(counted.slots),
    counted: stretches(counted.counted),
    paused: stretches(counted.paused),
    minutes,
    totalMinutes,
  };
}

function stretches(intervals: readonly Interval[]): readonly JsonObject[] {
  return intervals.map(({ start, end }) => ({ from: isoTime(start), to: isoTime(end) }));
}
