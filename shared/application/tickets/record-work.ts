import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { prose } from '#shared/domain/field.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { SOLUTION_MODES } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import { isUntaken } from '#shared/domain/ticket-lifecycle.ts';
import { VISIBILITIES } from '#shared/domain/ticket-entry.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { firstInterventionEdits } from './first-intervention.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, momentGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/** The longest work that one line tells, in minutes. */
const WORK_MINUTES_MAX = 6_000;

/**
 * Records work on a ticket that was taken in charge: how long, how, and when if not now. The earliest is its first
 * intervention.
 *
 * @see CAP-3.1.2-d, REG-2-b, A-30
 */
export const recordWork = defineUseCase({
  name: 'recordWork',
  arguments: z.strictObject({
    ...aboutTicket,
    minutes: z.int().min(1).max(WORK_MINUTES_MAX),
    solutionMode: z.enum(SOLUTION_MODES).nullable().default(null),
    note: prose(20_000).nullable().default(null),
    visibility: z.enum(VISIBILITIES).default('internal'),
    /** When it was done. */
    at: momentGiven,
  }),
  run: async (context, actor, { ticketId, minutes, solutionMode, note, visibility, at }) => {
    const now = context.clock.now();
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const moment = at ?? now;
    const refusal = workRefusal(record, moment, now);
    if (refusal !== undefined) return { ok: false, refusal };
    const chronicle = { ...chronicleOf(context, actor, record), at: moment };
    const told = { type: 'work', visibility, minutes, solutionMode, text: note } as const;
    return decide(null, [
      ...setFields(ticket.value, firstInterventionEdits(record, moment)),
      timelineEntry(chronicle, told),
    ]);
  },
});

/** What forbids work to have been done on a ticket at a moment: it was cancelled, nobody has it, or it was not then. */
export function workRefusal(ticket: Ticket, at: Instant, now: Instant): ActRefusal | undefined {
  const code = ticketCode(ticket);
  return (
    cancelledGuard(code, ticket.state) ??
    (isUntaken(ticket.state) ? refusalOf('ticket-not-taken', { code, from: ticket.state }) : undefined) ??
    momentRefusal(at, now, ticket.openedAt)
  );
}
