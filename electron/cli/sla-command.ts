import type { Instant } from '#shared/domain/instant.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { countToDue, type DueCount } from '#shared/domain/service-level/due-explanation.ts';
import { pausesUntil } from '#shared/domain/suspensions.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { createWorkingTime } from '#shared/domain/working-time/create-working-time.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';
import { dueCountLines } from '#shared/reports/due-explanation.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { count, file, flag, moment, optional, priority, required, text } from './option.ts';
import type { Session } from './session.ts';
import { countJson } from './sla/count-json.ts';
import { givenHours } from './sla/given-hours.ts';
import { givenPauses } from './sla/given-pauses.ts';

interface Wish {
  readonly calendar: string;
  readonly opened: Instant;
  readonly priority: TicketPriority | null;
  readonly minutes: number | null;
  readonly pauses: string | null;
  readonly until: Instant | null;
  readonly explain: boolean;
}

/** Works out when a ticket falls due, and how much of its time has passed: the console's own count. @see CAP-7-a, X-6 */
export const slaCommand = defineCommand({
  name: 'sla',
  options: {
    calendar: required(text('calendar', 4_000)),
    opened: required(moment),
    priority: optional(priority),
    minutes: optional(count(1, 100_000)),
    pauses: optional(file),
    until: optional(moment),
    explain: flag,
  },
  contradiction({ opened, priority: given, minutes, until }, { cliUsage }) {
    if (given === null && minutes === null) return cliUsage.misuse.nothingAllowed;
    return until !== null && until < opened ? cliUsage.misuse.periodReversed : null;
  },
  run: tellDue,
});

async function tellDue(wish: Wish, session: Session): Promise<Result<ExitStatus>> {
  const hours = await givenHours(wish.calendar);
  if (!hours.ok) return hours;
  const pauses = await givenPauses(wish.pauses);
  if (!pauses.ok) return pauses;
  const workingTime = createWorkingTime(hours.value);
  const allowed = { openedAt: wish.opened, minutes: allowedMinutes(wish) };
  const counted = countToDue(workingTime, allowed, pauses.value, wish.opened);
  if (counted === null) return refuse('due-unknown', {});
  const until = wish.until ?? counted.due;
  const elapsed = workingTime.elapsed(wish.opened, until, pausesUntil(pauses.value, until));
  const elapsedMinutes = elapsed === null ? null : Math.floor(elapsed / MINUTE_IN_MILLISECONDS);
  await session.tell(inWords(counted, elapsedMinutes, wish, session), countJson(counted, elapsedMinutes));
  return done(EXIT.done);
}

/** Minutes that were given win over what the contract allows a priority. */
function allowedMinutes({ minutes, priority: given }: Wish): number {
  return minutes ?? contractServiceLevel.takeChargeMinutes[given ?? 'low'];
}

function inWords(
  counted: DueCount,
  elapsedMinutes: number | null,
  { explain, until }: Wish,
  { words, formats }: Session,
): string {
  const lines = dueCountLines(counted, words, formats);
  const told = explain ? lines : lines.slice(0, 1);
  if (until === null || elapsedMinutes === null) return told.join('\n');
  const elapsed = words.cli.elapsedUntil(formats.dateTime(until), formats.duration(elapsedMinutes));
  return [...told, elapsed].join('\n');
}
