import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { resolutionFigures, type TimedTicket } from '#shared/domain/service-level/resolution.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { ClockedTicket } from '#shared/domain/service-level/take-charge-clock.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { type Chronicle, timelineEntry } from './timeline.ts';

/** What a ticket's figures are worked out from. */
export type MeasuredTicket = ClockedTicket & TimedTicket;

type Figures = NonNullable<TicketEntry['figures']>;

/**
 * The figures of a ticket and the versions of the rules that they come from. Minutes are whole and of working time;
 * `null` where the body is not configured.
 *
 * @see, CAP-7-a, CAP-3.1.2-d
 */
function figuresOf(
  ticket: MeasuredTicket,
  entries: readonly TicketEntry[],
  rules: BodyRules,
  now: Instant,
): Figures {
  const clock = takeChargeClock(ticket, rules, now);
  const { gross, net, firstIntervention } = resolutionFigures(ticket, entries, rules, now);
  const day = rules.workingTime.dayOf(ticket.openedAt);
  return {
    verdict: clock.status,
    due: 'due' in clock ? clock.due : null,
    allowedMinutes: 'due' in clock ? clock.allowedMinutes : null,
    elapsedMinutes: 'due' in clock ? clock.elapsedMinutes : null,
    firstInterventionMinutes: firstIntervention?.workingMinutes ?? null,
    grossResolutionMinutes: gross?.workingMinutes ?? null,
    netResolutionMinutes: net?.workingMinutes ?? null,
    priority: ticket.priority,
    bodyId: ticket.bodyId,
    calendarId: rules.workingTime.dayAt(day).calendarId,
    serviceLevelId: rules.serviceLevelOn(day)?.id ?? null,
  };
}

/**
 * The line that freezes the figures of a ticket that an act closes: what is configured later changes what is worked out,
 * never what was told.
 *
 * @param ticket as the act leaves it.
 * @param told the ticket's timeline before the act.
 * @param mutations of the act.
 * @see X-6
 */
export function freezingEntry(
  chronicle: Chronicle,
  ticket: MeasuredTicket,
  {
    told,
    mutations,
  }: { readonly told: readonly TicketEntry[]; readonly mutations: readonly ScopedMutation[] },
  rules: BodyRules,
): ScopedMutation {
  const entries = [...told, ...entriesWritten(mutations)];
  const figures = figuresOf(ticket, entries, rules, chronicle.at);
  return timelineEntry(chronicle, { type: 'freeze', visibility: 'internal', figures });
}

/** A ticket as mutations leave its registers and its suspensions. */
export function ticketAfter(ticket: Ticket, mutations: readonly ScopedMutation[]): Ticket {
  return mutations.reduce<Ticket>((after, { mutation }) => {
    if (mutation.op === 'opaque' || mutation.id !== ticket.id) return after;
    if (mutation.op === 'set') {
      const written = Object.entries(mutation.fields).map(([name, { value }]) => [name, value] as const);
      return { ...after, ...(Object.fromEntries(written) as Partial<Ticket>) };
    }
    if (mutation.op !== 'add' && mutation.op !== 'remove') return after;
    if (mutation.field !== 'suspensions') return after;
    const { element } = mutation;
    const others = after.suspensions.filter((each) => each !== element);
    return { ...after, suspensions: mutation.op === 'add' ? [...others, element] : others };
  }, ticket);
}

/** The lines that an act writes, as they are read once it is done. */
function entriesWritten(mutations: readonly ScopedMutation[]): readonly TicketEntry[] {
  return mutations.flatMap(({ mutation }) =>
    mutation.op === 'create' && mutation.kind === 'ticketEntry'
      ? [{ from: null, to: null, text: null, ...mutation.fields, id: mutation.id } as unknown as TicketEntry]
      : [],
  );
}
