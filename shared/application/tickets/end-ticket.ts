import { illegalMove, refusalAlong } from '#shared/domain/ticket-guards.ts';
import { isUntaken, pathTo } from '#shared/domain/ticket-lifecycle.ts';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { quoteGuard } from '#shared/domain/quote-rules.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { asSeenInForm, editsMade } from '#shared/application/seen-versions.ts';
import { decide, type Decided, type UseCaseContext } from '#shared/application/use-case.ts';
import { executionRefusal } from './execution-refusal.ts';
import { firstInterventionEdits } from './first-intervention.ts';
import { freezingEntry, ticketAfter } from './frozen-figures.ts';
import { lastMode } from './last-mode.ts';
import { chronicleOf, factsAfter, recordMove } from './record-move.ts';

/** How a ticket ends. */
export interface Ending {
  readonly to: 'resolved' | 'closed';
  readonly edits: FieldEdits<'ticket'>;
  /** What the timeline tells with the last step. */
  readonly note: string | null;
  /** What the form that says it had seen of the ticket. */
  readonly versions: RecordVersions | undefined;
}

/**
 * Decides the end of a ticket that is somebody's work, through every legal step from where it is: refused when nobody
 * has taken it in charge, or when it does not say what ending takes. How it was solved, when nobody says it, is how it
 * was last worked on. Closing freezes its figures.
 *
 * @see CAP-3.1.1-a, CAP-3.1.2-c, CAP-3.1.2-d, CAP-3-b, PERF-IND-8, REG-2-b
 */
export async function endTicket(
  context: UseCaseContext,
  actor: ActorId,
  ticketId: RecordId<'ticket'>,
  { to, edits, note, versions }: Ending,
): Promise<Decided<null>> {
  const { workspace, clock } = context;
  const ticket = await findLive(workspace, 'ticket', ticketId);
  if (!ticket.ok) return ticket;
  const { record } = ticket.value;
  const path = isUntaken(record.state) ? undefined : pathTo(record.state, to);
  if (path === undefined) return { ok: false, refusal: illegalMove(ticketCode(record), record.state, to) };
  const told = await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
  const said = await editsMade(workspace, ticket.value, versions, edits);
  const guided = await workspace.find('guidedAction', { index: 'ticketId', value: ticketId });
  const ended = { ...lastMode(record, told, guided), ...worked(record, path, clock.now()), ...said };
  const refusal = await endingRefusal(workspace, record, ended, path);
  if (refusal !== undefined) return { ok: false, refusal };
  const seen = asSeenInForm(ticket.value, versions, said);
  const moved = recordMove(context, actor, seen, { path, edits: ended, reason: note });
  const frozen = path.includes('closed') ? [await frozenAt(context, actor, ticket.value, moved, told)] : [];
  return decide(null, [...moved, ...frozen], note);
}

/** The line that freezes the figures of a ticket that the mutations close. */
export async function frozenAt(
  context: UseCaseContext,
  actor: ActorId,
  { record }: Versioned<'ticket'>,
  mutations: readonly ScopedMutation[],
  told: readonly TicketEntry[],
): Promise<ScopedMutation> {
  const rules = await rulesOfBody(context, record.bodyId);
  const after = ticketAfter(record, mutations);
  return freezingEntry(chronicleOf(context, actor, record), after, { told, mutations }, rules);
}

async function endingRefusal(
  workspace: Workspace,
  ticket: Ticket,
  edits: FieldEdits<'ticket'>,
  path: readonly TicketState[],
): Promise<ActRefusal | undefined> {
  const after = { ...ticket, ...edits };
  const refusal =
    refusalAlong(factsAfter(ticket, edits), path) ?? (await executionRefusal(workspace, after, path));
  if (refusal !== undefined || !path.includes('closed')) return refusal;
  const quotes = await workspace.find('quote', { index: 'ticketId', value: ticket.id });
  return quoteGuard(ticketCode(ticket), after.outcome, quotes);
}

/** Who resolves a ticket on which no work was told worked on it then. @see A-30 */
function worked(
  ticket: Ticket,
  path: readonly TicketState[],
  at: Parameters<typeof firstInterventionEdits>[1],
): FieldEdits<'ticket'> {
  return path.includes('resolved') ? firstInterventionEdits(ticket, at) : {};
}
