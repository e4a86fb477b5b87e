import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { BodyRules } from './body-rules.ts';

/** What the warranty looks at in a ticket. */
export type WarrantedTicket = Pick<Ticket, 'openedAt' | 'resolvedAt'>;

/** How long the same problem is taken up again free of charge. */
export interface Warranty {
  /** The last day, `aaaa-mm-gg`, included. */
  readonly lastDay: string;
}

/**
 * The warranty of a ticket's resolution: so many working days of its body after the day of the resolution, which is not
 * counted. `null` while it is not resolved, and where no calendar or no table was in force.
 *
 * @see CAP-3.1.6-c, A-22
 */
export function warrantyOf({ openedAt, resolvedAt }: WarrantedTicket, rules: BodyRules): Warranty | null {
  if (resolvedAt === null) return null;
  const { workingTime } = rules;
  const level = rules.serviceLevelOn(workingTime.dayOf(openedAt));
  if (level === undefined) return null;
  const lastDay = workingTime.workingDayAfter(workingTime.dayOf(resolvedAt), level.warrantyDays);
  return lastDay === null ? null : { lastDay };
}

/** Whether the same problem is taken up again free of charge at a moment; `null` when no warranty can be told. @see CAP-3.1.6-c */
export function isUnderWarranty(ticket: WarrantedTicket, rules: BodyRules, at: Instant): boolean | null {
  const warranty = warrantyOf(ticket, rules);
  return warranty === null ? null : rules.workingTime.dayOf(at) <= warranty.lastDay;
}
