import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { Access } from '#shared/domain/access/access.ts';
import { holdsRight } from '#shared/domain/access/rights.ts';
import { channelsOf } from '#shared/domain/body-channels.ts';
import type { GuidedActionType } from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import type { CallReason, Channel } from '#shared/domain/ticket.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { type OpenedTicket, openTicket } from '#shared/application/tickets/open-ticket.ts';
import { openTicketSchema } from '#shared/application/tickets/opening-arguments.ts';
import type { Decided, UseCaseContext } from '#shared/application/use-case.ts';
import type { LoggedAction } from './logged-action.ts';

/** How the ticket of what was done on site came, in order of preference: who is guided is on the telephone at least. */
const CHANNELS_ON_SITE: readonly Channel[] = ['municipalContact', 'phone'];

/** Why somebody acted on site. */
function reasonOf(type: GuidedActionType): CallReason {
  return type === 'mediaChange' ? 'changeWithoutFault' : 'anomaly';
}

/**
 * Decides the opening of the ticket of what was done on site: solved by the municipal contact when it solved the matter,
 * and closed as well when the office itself writes it down and says what had caused it; open otherwise, with its first
 * intervention.
 *
 * @see REG-5.3-a, REG-2-b, CAP-3.1.1-a, CAP-3.1.6-e
 */
export async function openOnSite(
  context: UseCaseContext,
  access: Access,
  bodyId: RecordId<'body'>,
  logged: LoggedAction,
): Promise<Decided<OpenedTicket>> {
  const subject = logged.subject ?? logged.place;
  if (subject === null) {
    const fault = { field: 'subject', problem: 'missing', limit: null } as const;
    return refuseAct('arguments-invalid', { command: 'logGuidedAction', faults: [fault] });
  }
  const { startedAt, guidedById, byId, seatId, assetId, note, type, outcome, cause = null } = logged;
  const { termsOn } = await rulesOfBody(context, bodyId);
  const channels = channelsOf(termsOn(dayOf(startedAt)));
  const reason = reasonOf(type);
  const isComplete = !needsCause(reason) || cause !== null;
  const state = isComplete && holdsRight(access, 'runDesk') ? 'closed' : 'resolved';
  const solution = note ?? subject;
  const opening = openTicketSchema.parse({
    ...{ bodyId, subject, reason, seatId, assetId },
    description: note,
    channel: CHANNELS_ON_SITE.find((each) => channels.includes(each)) ?? 'municipalContact',
    requesterId: byId,
    operatorId: guidedById,
    openedAt: startedAt,
    solved: outcome === 'solved' ? { solution, cause, state, solutionMode: 'municipalContact' } : null,
  });
  const opened = await openTicket.run(context, access.personId, opening);
  if (!opened.ok) return opened;
  const worked = { firstInterventionAt: startedAt, ...(outcome === 'solved' && { takenBy: guidedById }) };
  const { value, acts } = opened.value;
  const told = acts.map((act) => ({
    ...act,
    mutations: act.mutations.map((each) => withFields(each, worked)),
  }));
  return { ok: true, value: { value, acts: told } };
}

/** The creation of the ticket with what else is known of it; everything else as it is. */
function withFields(
  scoped: ScopedMutation,
  worked: Readonly<Record<string, number | string>>,
): ScopedMutation {
  const { scope, mutation } = scoped;
  if (mutation.op !== 'create' || mutation.kind !== 'ticket') return scoped;
  return { scope, mutation: { ...mutation, fields: { ...mutation.fields, ...worked } } };
}
