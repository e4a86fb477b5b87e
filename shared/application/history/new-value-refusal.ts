import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Person, RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { standingGuard } from '#shared/domain/ticket-guards.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { helpDeskPhoneRefusal } from '#shared/application/help-desk-phone.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { assetRefusal } from '#shared/application/tickets/asset-refusal.ts';
import { factsAfter } from '#shared/application/tickets/record-move.ts';
import { requesterRefusal } from '#shared/application/tickets/requester.ts';

/** What forbids to settle a field with a value that nobody had written: the same that forbids it in a form. */
export async function newValueRefusal(
  workspace: Workspace,
  record: RecordOf<Kind>,
  field: string,
  value: JsonValue,
): Promise<ActRefusal | undefined> {
  if (field === 'seatId' && (isTicket(record) || isPerson(record)))
    return seatRefusal(workspace, record.bodyId, value as RecordId<'seat'> | null);
  if (record.kind === 'body' && field === 'helpDeskPhone')
    return helpDeskPhoneRefusal(value as string | null);
  return isTicket(record) ? ticketValueRefusal(workspace, record, field, value) : undefined;
}

async function ticketValueRefusal(
  workspace: Workspace,
  ticket: Ticket,
  field: string,
  value: JsonValue,
): Promise<ActRefusal | undefined> {
  switch (field) {
    case 'operatorId':
      return referenceRefusal(workspace, 'person', value as RecordId<'person'> | null);
    case 'assetId':
      return assetRefusal(workspace, ticket.bodyId, value as RecordId<'asset'> | null);
    case 'requesterId':
    case 'requesterName':
    case 'requesterContact':
      return requesterRefusal(workspace, { ...ticket, [field]: value }, ticket.requesterId);
    default:
      return standingGuard(factsAfter(ticket, { [field]: value }), ticket);
  }
}

function isTicket(record: RecordOf<Kind>): record is Ticket {
  return record.kind === 'ticket';
}

function isPerson(record: RecordOf<Kind>): record is Person {
  return record.kind === 'person';
}
