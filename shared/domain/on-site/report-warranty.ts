import type { Instant } from '#shared/domain/instant.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';

/** How many working days the same problem is taken up again free of charge, where no service level says otherwise. @see CAP-3.1.6-c */
const WARRANTY_DAYS = 10;

/**
 * The last day, `aaaa-mm-gg`, of the warranty of an outing: so many working days of its body after the day on which the
 * technician left, which is not counted. `null` where no calendar was in force.
 *
 * @see CAP-3.1.6-c, A-22
 */
export function reportWarranty(leftAt: Instant, { workingTime, serviceLevelOn }: BodyRules): string | null {
  const day = workingTime.dayOf(leftAt);
  return workingTime.workingDayAfter(day, serviceLevelOn(day)?.warrantyDays ?? WARRANTY_DAYS);
}

/** Whether the same problem is taken up again free of charge on a day; `null` where the warranty cannot be told. @see CAP-3.1.6-c */
export function isWarranted(warrantyUntil: string | null, day: string): boolean | null {
  return warrantyUntil === null ? null : day <= warrantyUntil;
}
