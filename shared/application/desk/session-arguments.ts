import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { remoteSessionKind } from '#shared/domain/remote-session.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';

const { fields } = remoteSessionKind;

/** What is said of a session of remote assistance besides its times. */
export const sessionDetails = {
  /** Who assists, if not the actor. */
  operatorId: fields.operatorId.schema.optional(),
  assetId: fields.assetId.schema.default(null),
  estimateMinutes: fields.estimateMinutes.schema.default(null),
};

/** What recording a session gives. */
export interface RecordedSession {
  readonly sessionId: RecordId<'remoteSession'>;
}

/** What forbids a session on a ticket, with that operator and on that device. */
export async function sessionRefusal(
  workspace: Workspace,
  ticket: Ticket,
  { operatorId, assetId }: Readonly<{ operatorId: RecordId<'person'>; assetId: RecordId<'asset'> | null }>,
): Promise<ActRefusal | undefined> {
  return (
    cancelledGuard(ticketCode(ticket), ticket.state) ??
    (await referenceRefusal(workspace, 'person', operatorId)) ??
    (await referenceRefusal(workspace, 'asset', assetId))
  );
}
