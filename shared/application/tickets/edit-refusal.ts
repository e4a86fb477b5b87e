import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import type { OnCallCase } from '#shared/domain/on-call-case.ts';
import { onCallRefusal } from '#shared/domain/on-call.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard, priorityGuard, standingGuard } from '#shared/domain/ticket-guards.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { editedMatterRefusal } from './asset-refusal.ts';
import { channelRefusal } from './channel-refusal.ts';
import { executionRefusal } from './execution-refusal.ts';
import { factsAfter } from './record-move.ts';
import { requesterRefusal } from './requester.ts';

/** What a form says of a ticket, once the rules have had their say. */
export interface TicketEdit {
  readonly edits: FieldEdits<'ticket'>;
  /** All its tags, as the form leaves them. */
  readonly tags: readonly string[];
  readonly onCall: OnCallCase | null;
  /** The priority is the rules': it takes no reason. */
  readonly isPriorityForced: boolean;
}

/** What forbids an edit of a ticket, or to leave it as the edit would. */
export async function editRefusal(
  context: UseCaseContext,
  ticket: Ticket,
  edit: TicketEdit,
  reason: string | null,
): Promise<ActRefusal | undefined> {
  const { workspace } = context;
  const { edits } = edit;
  const after = { ...ticket, ...edits };
  const asksRequester = 'requesterId' in edits || 'requesterName' in edits || 'requesterContact' in edits;
  return (
    cancelledGuard(ticketCode(ticket), ticket.state) ??
    (await seatRefusal(workspace, ticket.bodyId, edits.seatId)) ??
    (await editedMatterRefusal(workspace, after, edits)) ??
    (asksRequester ? await requesterRefusal(workspace, after, ticket.requesterId) : undefined) ??
    (await termsRefusal(context, ticket, edit)) ??
    priorityRefusal(ticket, edit, reason) ??
    (edits.extraordinaryWork === true
      ? await executionRefusal(workspace, after, [ticket.state])
      : undefined) ??
    standingGuard(factsAfter(ticket, edits), ticket)
  );
}

/** What the terms of the body on the day of the opening forbid: a channel, the on-call. @see CAP-2.1-a, CAP-3.1.4-a */
async function termsRefusal(
  context: UseCaseContext,
  { bodyId, openedAt, channel }: Ticket,
  { edits, tags, onCall }: TicketEdit,
): Promise<ActRefusal | undefined> {
  const isMoved = edits.channel !== undefined && edits.channel !== channel;
  if (!isMoved && onCall === null) return undefined;
  const { termsOn, workingTime } = await rulesOfBody(context, bodyId);
  const terms = termsOn(workingTime.dayOf(openedAt));
  return (
    (isMoved ? channelRefusal(edits.channel ?? channel, tags, terms) : undefined) ??
    (onCall === null ? undefined : onCallRefusal(onCall, openedAt, terms, workingTime))
  );
}

function priorityRefusal(
  ticket: Ticket,
  { edits, isPriorityForced }: TicketEdit,
  reason: string | null,
): ActRefusal | undefined {
  const { priority = ticket.priority } = edits;
  if (priority === ticket.priority || isPriorityForced) return undefined;
  return priorityGuard(ticketCode(ticket), ticket.requestedPriority, priority, reason);
}
