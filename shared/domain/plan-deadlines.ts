import type { PlanAction } from './kinds.ts';
import { addDays, startOfDay } from './rome-time.ts';

const DAY = 86_400_000;
const PERIOD = /^(?:(\d{4})-)?(\d{4})(?:\/(0[1-9]|1[0-2]))?$/;

/**
 * The last day of a period that was promised: a year (`2022`), years (`2022-2023`) or a month (`2022/09`); `undefined`
 * for what is none of them.
 *
 * @see PT-II-b
 */
export function deadlineOf(period: string): string | undefined {
  const [, , year, month] = PERIOD.exec(period) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || month === '12') return `${year}-12-31`;
  const next = String(Number(month) + 1).padStart(2, '0');
  return addDays(`${year}-${next}-01`, -1);
}

/** How many days ago an action was due on `today`: `0` when it is not late, or not to be done any more. @see PT-II-b */
export function daysOverdue({ dueOn, state }: Pick<PlanAction, 'dueOn' | 'state'>, today: string): number {
  if (dueOn === null || dueOn >= today || state === 'completed' || state === 'notApplicable') return 0;
  return Math.round((startOfDay(today) - startOfDay(dueOn)) / DAY);
}

/** The actions that are late on `today`, the longest first. @see PT-II-b */
export function overdueActions(actions: readonly PlanAction[], today: string): readonly PlanAction[] {
  return actions
    .filter((action) => daysOverdue(action, today) > 0)
    .toSorted((one, other) => daysOverdue(other, today) - daysOverdue(one, today));
}
