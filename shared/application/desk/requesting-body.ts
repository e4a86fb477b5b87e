import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { type RecordId, type Scope, scopeOfBody } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/** Whose something is that a body asks for. */
export interface Belonging {
  readonly bodyId: RecordId<'body'>;
  readonly scope: Scope;
  /** The ticket it came from, if it came from one. */
  readonly ticket: Ticket | null;
}

/** Whose something is: of the body of the ticket it came from, or of the body that is named. */
export async function belongingOf(
  workspace: Workspace,
  bodyId: RecordId<'body'> | null,
  ticketId: RecordId<'ticket'> | null,
): Promise<Result<Belonging, ActRefusal>> {
  if (ticketId !== null) {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    return done({ bodyId: record.bodyId, scope: record.scope, ticket: record });
  }
  if (bodyId === null) return refuseAct('request-body-missing', {});
  const body = await findLive(workspace, 'body', bodyId);
  return body.ok ? done({ bodyId, scope: scopeOfBody(bodyId), ticket: null }) : body;
}
