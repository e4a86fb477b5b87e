import { illegalMove, refusalAlong } from '#shared/domain/ticket-guards.ts';
import { isUntaken, pathTo } from '#shared/domain/ticket-lifecycle.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, type Decided, type UseCaseContext } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';

/** How a ticket ends. */
export interface Ending {
  readonly to: 'resolved' | 'closed';
  readonly edits: FieldEdits<'ticket'>;
  /** What the timeline tells with the last step. */
  readonly note: string | null;
}

/**
 * Decides the end of a ticket that is somebody's work, through every legal step from where it is: refused when nobody
 * has taken it in charge, or when it does not say what ending takes.
 *
 * @see CAP-3.1.1-a, CAP-3.1.2-c
 */
export async function endTicket(
  context: UseCaseContext,
  actor: ActorId,
  ticketId: RecordId<'ticket'>,
  { to, edits, note }: Ending,
): Promise<Decided<null>> {
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok) return ticket;
  const { record } = ticket.value;
  const path = isUntaken(record.state) ? undefined : pathTo(record.state, to);
  if (path === undefined) return { ok: false, refusal: illegalMove(ticketCode(record), record.state, to) };
  const refusal = refusalAlong(factsAfter(record, edits), path);
  if (refusal !== undefined) return { ok: false, refusal };
  return decide(null, recordMove(context, actor, ticket.value, { path, edits, reason: note }), note);
}
