import type { Instant } from '#shared/domain/instant.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { pausesUntil, suspensionsOf } from '#shared/domain/suspensions.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { ClockedTicket, TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';
import { DUE_VERDICTS, type DueVerdict } from '#shared/domain/service-level/due-verdict.ts';

/** How the taking in charge of a ticket stands, whatever the time. */
export interface TakeStanding {
  /** `running` stands for `overdue`, `dueSoon` and `running`: the moments tell which. */
  readonly verdict: DueVerdict;
  /** `NaN` unless it is running. */
  readonly due: number;
  readonly soonAt: number;
}

/** The place of `running` among the verdicts. */
const RUNNING = DUE_VERDICTS.indexOf('running');
const DUE_SOON = DUE_VERDICTS.indexOf('dueSoon');
const OVERDUE = DUE_VERDICTS.indexOf('overdue');

/** Works out how the taking in charge of a ticket stands, so that at any later moment a comparison tells the verdict. */
export function standingOf(ticket: ClockedTicket, rules: BodyRules): TakeStanding {
  const suspensions = suspensionsOf(ticket);
  const open = suspensions.find(({ end }) => end === null);
  // While a suspension lasts nothing elapses: what is true when it begins is true later.
  const moment = open?.start ?? ticket.openedAt;
  const clock = takeChargeClock(ticket, rules, moment);
  if (!isAwaited(clock)) return settled(clock.status);
  if (open !== undefined && clock.status !== 'overdue') return settled('suspended');
  const soonAt = soonAtOf(ticket, rules, clock.allowedMinutes, pausesUntil(suspensions, moment));
  return { verdict: 'running', due: clock.due, soonAt: soonAt ?? clock.due };
}

type AwaitedClock = Extract<TakeChargeClock, { readonly due: Instant }> & {
  readonly status: 'running' | 'dueSoon' | 'overdue';
};

function isAwaited(clock: TakeChargeClock): clock is AwaitedClock {
  return clock.status === 'running' || clock.status === 'dueSoon' || clock.status === 'overdue';
}

function settled(verdict: DueVerdict): TakeStanding {
  return { verdict, due: Number.NaN, soonAt: Number.NaN };
}

/** The verdict, by its place, of a standing at a moment. */
export function verdictAt(standing: number, due: number, soonAt: number, now: Instant): number {
  if (standing !== RUNNING) return standing;
  if (now > due) return OVERDUE;
  return now >= soonAt ? DUE_SOON : RUNNING;
}

function soonAtOf(
  { openedAt }: ClockedTicket,
  { workingTime, serviceLevelOn }: BodyRules,
  allowedMinutes: number,
  pauses: readonly Interval[],
): Instant | null {
  const level = serviceLevelOn(workingTime.dayOf(openedAt));
  const before = allowedMinutes - (level?.dueSoonMinutes ?? 0);
  return before <= 0 ? openedAt : workingTime.due(openedAt, before * MINUTE_IN_MILLISECONDS, pauses);
}
