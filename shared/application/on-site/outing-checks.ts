import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Outing, Ticket } from '#shared/domain/kinds.ts';
import { longestOverlap } from '#shared/domain/on-site/outing-overlap.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';

/** What an outing says, to be judged. */
export type SaidOuting = Pick<
  Outing,
  'id' | 'bodyId' | 'seatId' | 'technicianId' | 'startsAt' | 'endsAt' | 'ticketIds'
>;

/** Why a stretch of time cannot be: it does not end after it begins. */
export function stretchRefusal(from: Instant, to: Instant): ActRefusal | undefined {
  return to > from ? undefined : refusalOf('outing-empty', { from, to });
}

/** The tickets of an outing or of a report: live ones of its body, none cancelled; the first obstacle found otherwise. */
export async function outingTickets(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  ids: readonly RecordId<'ticket'>[],
): Promise<Result<readonly Versioned<'ticket'>[], ActRefusal>> {
  const found: Versioned<'ticket'>[] = [];
  for (const id of new Set(ids)) {
    const ticket = await findLive(workspace, 'ticket', id);
    if (!ticket.ok) return ticket;
    const refusal = ticketRefusal(ticket.value.record, bodyId);
    if (refusal !== undefined) return { ok: false, refusal };
    found.push(ticket.value);
  }
  return done(found);
}

function ticketRefusal(ticket: Ticket, bodyId: RecordId<'body'>): ActRefusal | undefined {
  const code = ticketCode(ticket);
  if (ticket.bodyId !== bodyId) return refusalOf('outing-ticket-elsewhere', { code });
  return cancelledGuard(code, ticket.state);
}

/**
 * What forbids an outing: a seat or tickets of another body, no time, a technician who is out already.
 *
 * @see CAP-3.1.6-f
 */
export async function outingRefusal(
  workspace: Workspace,
  outing: SaidOuting,
): Promise<ActRefusal | undefined> {
  const { bodyId, seatId, startsAt, endsAt, ticketIds } = outing;
  const refusal = stretchRefusal(startsAt, endsAt) ?? (await seatRefusal(workspace, bodyId, seatId));
  if (refusal !== undefined) return refusal;
  const tickets = await outingTickets(workspace, bodyId, ticketIds);
  return tickets.ok ? overlapRefusal(workspace, outing) : tickets.refusal;
}

async function overlapRefusal(workspace: Workspace, outing: SaidOuting): Promise<ActRefusal | undefined> {
  const technician = await findLive(workspace, 'person', outing.technicianId);
  if (!technician.ok) return technician.refusal;
  const where = { index: 'technicianId', value: outing.technicianId } as const;
  const overlap = longestOverlap(outing, await workspace.find('outing', where));
  if (overlap === undefined) return undefined;
  const { minutes } = overlap;
  const { startsAt, endsAt } = overlap.outing;
  return refusalOf('outing-overlaps', {
    name: fullName(technician.value.record),
    minutes,
    startsAt,
    endsAt,
  });
}

/** Why nothing more happens to an outing: it was cancelled, or a report was written of it. */
export async function settledOutingRefusal(
  workspace: Workspace,
  { id, cancelledOn }: Pick<Outing, 'id' | 'cancelledOn'>,
): Promise<ActRefusal | undefined> {
  if (cancelledOn !== null) return refusalOf('outing-cancelled', { day: cancelledOn });
  return reportedRefusal(workspace, id);
}

/** Why an outing cannot go away: a report was written of it. */
export async function reportedRefusal(
  workspace: Workspace,
  id: RecordId<'outing'>,
): Promise<ActRefusal | undefined> {
  const [report] = await workspace.find('onSiteReport', { index: 'outingId', value: id });
  return report === undefined ? undefined : refusalOf('outing-reported', { code: ticketCode(report) });
}
