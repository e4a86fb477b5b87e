import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { BackupCheck, BackupPlan } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';

/**
 * How a backup stands on a day: what its check said, or that it is still to be looked at (`due`), that it was not looked
 * at in time (`unchecked`), that its day has not come (`ahead`).
 */
export type BackupStanding = BackupResult | 'due' | 'unchecked' | 'ahead';

/** A backup on a day on which it is expected. */
export interface BackupDay {
  readonly plan: BackupPlan;
  readonly day: string;
  readonly standing: BackupStanding;
  /** `null` while nobody has looked. */
  readonly check: BackupCheck | null;
}

/** Tells whether a body works on a day `aaaa-mm-gg`. */
export type IsWorkingDay = (day: string) => boolean;

/** The calendar of each body. */
export type WorkingDaysOf = (bodyId: RecordId<'body'>) => IsWorkingDay;

/** The days that are looked at, the present one included or not. Days are `aaaa-mm-gg`, first and last included. */
export interface BackupSpan {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** No pause of an office is longer, in days. */
const LONGEST_PAUSE = 31;

/** Whether a backup is made on a day: every day of the week, as long as its plan lasts. @see P9-5.3-c */
export function isBackedUpOn(
  { startsOn, closedOn }: Pick<BackupPlan, 'startsOn' | 'closedOn'>,
  day: string,
): boolean {
  return startsOn <= day && (closedOn === null || day < closedOn);
}

/** The working day on which the backup of a day is looked at: that day, or the next one on which the body works. @see P9-5.3-c */
export function lookedAtOn(day: string, isWorkingDay: IsWorkingDay): string {
  for (let count = 0; count <= LONGEST_PAUSE; count += 1) {
    const candidate = addDays(day, count);
    if (isWorkingDay(candidate)) return candidate;
  }
  return day;
}

/** The days of some backups, in order of day, then as the plans come: none where a plan does not expect one. @see P9-5.3-c */
export function backupDays(
  plans: readonly BackupPlan[],
  checks: readonly BackupCheck[],
  { from, to, today }: BackupSpan,
  workingDaysOf: WorkingDaysOf,
): readonly BackupDay[] {
  const known = new Map(checks.map((check) => [dayKey(check.planId, check.day), check]));
  const days: BackupDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const plan of plans) {
      if (!isBackedUpOn(plan, day)) continue;
      const check = known.get(dayKey(plan.id, day)) ?? null;
      const standing = check?.result ?? standingOf(day, today, workingDaysOf(plan.bodyId));
      days.push({ plan, day, standing, check });
    }
  return days;
}

/**
 * What is to be looked at today: the backups of today and of the days on which nobody worked just before. On a day on
 * which a body does not work nothing is asked.
 *
 * @see P9-5.3-c
 */
export function backupsDueOn(
  plans: readonly BackupPlan[],
  checks: readonly BackupCheck[],
  today: string,
  workingDaysOf: WorkingDaysOf,
): readonly BackupDay[] {
  const span = { from: addDays(today, -LONGEST_PAUSE), to: today, today };
  const days = backupDays(plans, checks, span, workingDaysOf);
  return days.filter(({ plan, standing }) => standing === 'due' && workingDaysOf(plan.bodyId)(today));
}

/** Which check of which backup. */
function dayKey(planId: string, day: string): string {
  return `${planId}/${day}`;
}

function standingOf(day: string, today: string, isWorkingDay: IsWorkingDay): BackupStanding {
  if (day > today) return 'ahead';
  return lookedAtOn(day, isWorkingDay) >= today ? 'due' : 'unchecked';
}
