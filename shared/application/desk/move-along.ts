import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { illegalMove, moveGuard } from '#shared/domain/ticket-guards.ts';
import { isUntaken, pathTo } from '#shared/domain/ticket-lifecycle.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { executionRefusal } from '#shared/application/tickets/execution-refusal.ts';
import { factsAfter, recordMove } from '#shared/application/tickets/record-move.ts';

/**
 * The mutations that bring a ticket to `to` through every legal step from where it is, as part of an act on something
 * around it: none when it is already there, refused when nobody has taken it in charge or no legal way leads there.
 *
 * @see CAP-3.1.2-c
 */
export async function moveAlong(
  context: UseCaseContext,
  actor: ActorId,
  seen: Versioned<'ticket'>,
  to: TicketState,
  reason: string,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const { record } = seen;
  if (record.state === to) return done([]);
  const path = isUntaken(record.state) ? undefined : pathTo(record.state, to);
  if (path === undefined) return { ok: false, refusal: illegalMove(ticketCode(record), record.state, to) };
  const unfounded = await executionRefusal(context.workspace, record, path);
  if (unfounded !== undefined) return { ok: false, refusal: unfounded };
  let at = factsAfter(record, {});
  for (const step of path) {
    const refusal = moveGuard(at, step, reason);
    if (refusal !== undefined) return { ok: false, refusal };
    at = { ...at, state: step };
  }
  return done(recordMove(context, actor, seen, { path, reason }));
}
