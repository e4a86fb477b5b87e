import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { Access } from '#shared/domain/access/access.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { assetRefusal } from '#shared/application/tickets/asset-refusal.ts';
import { firstInterventionEdits } from '#shared/application/tickets/first-intervention.ts';
import { decide, type Decided, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { accessOf } from './access-of.ts';
import { bodyRefusal, guideRefusal } from './guide-refusal.ts';
import { type LoggedAction, loggedSchema } from './logged-action.ts';
import { openOnSite } from './open-on-site.ts';

/** What logging gives. */
export interface GuidedActionLogged {
  readonly id: RecordId<'guidedAction'>;
  readonly ticketId: RecordId<'ticket'>;
}

/**
 * Writes down what a municipal contact did on site, and who guided it: for a ticket, of which it is an intervention, or
 * for one that is opened with it, already solved when it solved the matter.
 *
 * @see REG-5.3-a, REG-5.3-b, A-29, REG-2-b
 */
export const logGuidedAction = defineUseCase({
  name: 'logGuidedAction',
  arguments: loggedSchema,
  run: async (context, actor, { byId = actor, startedAt = context.clock.now(), ...said }) => {
    const logged: LoggedAction = { ...said, byId, startedAt };
    const access = await accessOf(context, actor);
    const refusal =
      momentRefusal(startedAt, context.clock.now()) ??
      (await referenceRefusal(context.workspace, 'person', byId)) ??
      (await guideRefusal(context.workspace, access, logged));
    if (refusal !== undefined) return { ok: false, refusal };
    return said.ticketId === undefined
      ? onNewTicket(context, access, logged)
      : onTicket(context, access, { ...logged, ticketId: said.ticketId });
  },
});

async function onTicket(
  context: UseCaseContext,
  access: Access,
  logged: LoggedAction & { readonly ticketId: RecordId<'ticket'> },
): Promise<Decided<GuidedActionLogged>> {
  const { workspace, clock } = context;
  const ticket = await findLive(workspace, 'ticket', logged.ticketId);
  if (!ticket.ok) return ticket;
  const { record } = ticket.value;
  const { bodyId = record.bodyId, startedAt, seatId, assetId } = logged;
  if (bodyId !== record.bodyId) return refuseAct('guided-action-elsewhere', { code: ticketCode(record) });
  const refusal =
    bodyRefusal(access, bodyId) ??
    cancelledGuard(ticketCode(record), record.state) ??
    momentRefusal(startedAt, clock.now(), record.openedAt) ??
    (await seatRefusal(workspace, bodyId, seatId)) ??
    (await assetRefusal(workspace, bodyId, assetId));
  if (refusal !== undefined) return { ok: false, refusal };
  const written = actionOf(context, record, logged);
  const edits = firstInterventionEdits(record, startedAt);
  return decide(written.value, [written.mutation, ...setFields(ticket.value, edits)]);
}

async function onNewTicket(
  context: UseCaseContext,
  access: Access,
  logged: LoggedAction,
): Promise<Decided<GuidedActionLogged>> {
  const doer = await findLive(context.workspace, 'person', logged.byId);
  if (!doer.ok) return doer;
  const { bodyId = doer.value.record.bodyId } = logged;
  const refusal = bodyRefusal(access, bodyId);
  if (refusal !== undefined) return { ok: false, refusal };
  const opened = await openOnSite(context, access, bodyId, logged);
  if (!opened.ok) return opened;
  const { value, acts } = opened.value;
  const written = actionOf(context, { id: value.ticketId, bodyId, scope: scopeOfBody(bodyId) }, logged);
  return decide(written.value, [...acts.flatMap(({ mutations }) => mutations), written.mutation]);
}

function actionOf(
  { ids }: UseCaseContext,
  ticket: Pick<Ticket, 'id' | 'bodyId' | 'scope'>,
  logged: LoggedAction,
): { readonly value: GuidedActionLogged; readonly mutation: ScopedMutation } {
  const { subject: _subject, cause: _cause, ...action } = logged;
  const value = { id: ids.fresh('guidedAction'), ticketId: ticket.id };
  const { ticketId, bodyId } = { ticketId: ticket.id, bodyId: ticket.bodyId };
  const record = { ...action, ticketId, bodyId };
  return { value, mutation: createRecord('guidedAction', scopeOfBody(bodyId), value.id, record) };
}
