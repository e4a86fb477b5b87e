import type { Instant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { BodyRules } from './body-rules.ts';
import {
  countToDue,
  type DueExplanation,
  type ExplainedChange,
  type ExplainedPause,
  type MissingRule,
} from './due-explanation.ts';
import { suspensionsOf } from '#shared/domain/suspensions.ts';
import { takeChargeClock } from './take-charge.ts';
import type { ClockedTicket } from './take-charge-clock.ts';

/**
 * Why a ticket is due when it is: the days counted one by one, what stopped the clock, what changed and why.
 *
 * @param entries the ticket's timeline.
 * @see CAP-7-a, X-6
 */
export function explainTakeCharge(
  ticket: ClockedTicket,
  entries: readonly TicketEntry[],
  rules: BodyRules,
  now: Instant,
): DueExplanation {
  const changes = changesIn(entries);
  const clock = takeChargeClock(ticket, rules, now);
  if (clock.status === 'stopped') return { status: 'stopped', changes };
  const missing = { status: 'unconfigured', changes, missing: missingRule(ticket, rules) } as const;
  if (clock.status === 'unconfigured') return missing;
  const { openedAt, takenAt, priority } = ticket;
  const allowed = { openedAt, minutes: clock.allowedMinutes };
  const count = countToDue(rules.workingTime, allowed, pausesIn(ticket, entries), takenAt ?? now);
  const level = rules.serviceLevelOn(rules.workingTime.dayOf(openedAt));
  if (count === null || level === undefined) return missing;
  const { status } = clock;
  return { status, clock, count, changes, priority, takenAt, serviceLevelFrom: level.validFrom };
}

function missingRule({ openedAt }: ClockedTicket, { workingTime, serviceLevelOn }: BodyRules): MissingRule {
  const day = workingTime.dayOf(openedAt);
  if (workingTime.dayAt(day).reason === 'unconfigured') return 'calendar';
  return serviceLevelOn(day) === undefined ? 'serviceLevel' : 'hours';
}

function pausesIn(ticket: ClockedTicket, entries: readonly TicketEntry[]): readonly ExplainedPause[] {
  const begun = new Map(
    entries.filter(({ type }) => type === 'suspension').map((entry) => [entry.at, entry] as const),
  );
  return suspensionsOf(ticket).map((suspension) => {
    const told = begun.get(suspension.start);
    return { ...suspension, reason: told?.text ?? null, by: told?.by ?? null };
  });
}

function changesIn(entries: readonly TicketEntry[]): readonly ExplainedChange[] {
  return entries
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .flatMap((entry): readonly ExplainedChange[] => {
      const { at, by, text: reason } = entry;
      if (entry.type === 'priorityChange') {
        return [{ what: 'priority', at, by, reason, from: entry.fromPriority, to: entry.toPriority }];
      }
      if (entry.type === 'bodyChange') {
        return [{ what: 'body', at, by, reason, from: entry.fromBodyId, to: entry.toBodyId }];
      }
      return [];
    });
}
