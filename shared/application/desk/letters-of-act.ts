import type { CreateMutation } from '#shared/domain/change.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { momentsOfAct, type ToldEntry } from '#shared/domain/tellable-moments.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { ticketAfter } from '#shared/application/tickets/frozen-figures.ts';
import type { DecidedAct, UseCaseContext } from '#shared/application/use-case.ts';
import { lettersAbout } from './letters-about.ts';

/**
 * The act with the notifications that it gives rise to, so that they are written, and undone, together: read from the
 * lines that it adds to timelines, so that no use case has to remember them.
 *
 * @see CAP-3.4.2.1-b
 */
export async function withLetters(
  context: UseCaseContext,
  actor: ActorId,
  act: DecidedAct,
): Promise<DecidedAct> {
  if (context.composeLetter === null) return act;
  const letters: ScopedMutation[] = [];
  for (const [ticketId, entries] of entriesByTicket(act.mutations)) {
    // One that the act opens is not here yet, and has no number either.
    const before = await context.workspace.read('ticket', ticketId);
    if (before === undefined) continue;
    const ticket = ticketAfter(before.record, act.mutations);
    letters.push(...(await lettersAbout(context, actor, { ticket }, momentsOfAct(ticket, entries))));
  }
  return letters.length === 0 ? act : { ...act, mutations: [...act.mutations, ...letters] };
}

function entriesByTicket(
  mutations: readonly ScopedMutation[],
): ReadonlyMap<RecordId<'ticket'>, readonly ToldEntry[]> {
  const found = new Map<RecordId<'ticket'>, ToldEntry[]>();
  for (const { mutation } of mutations) {
    if (mutation.op !== 'create' || mutation.kind !== 'ticketEntry') continue;
    const ticketId = mutation.fields['ticketId'] as RecordId<'ticket'>;
    found.set(ticketId, [...(found.get(ticketId) ?? []), entryOf(mutation)]);
  }
  return found;
}

/** The fields of an entry that a use case of this version has just made. */
function entryOf({ fields }: CreateMutation): ToldEntry {
  const missing = { text: null, from: null, to: null, operatorId: null };
  return { ...missing, ...(fields as Partial<ToldEntry>) } as ToldEntry;
}
