import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** How many open tickets a refusal names: more do not fit in a sentence. */
const NAMED_TICKETS = 10;

/** What forbids `actor` to delete a person: that it is themself, or open tickets that would be nobody's. */
export async function personInUse(
  workspace: Workspace,
  actor: ActorId,
  personId: ActorId,
): Promise<ActRefusal | undefined> {
  if (personId === actor) return refusalOf('person-is-actor', {});
  const tickets = await workspace.find('ticket', { index: 'operatorId', value: personId });
  const codes = tickets.filter(({ state }) => !isSettled(state)).map(ticketCode);
  if (codes.length === 0) return undefined;
  return refusalOf('person-holds-tickets', { count: codes.length, codes: codes.slice(0, NAMED_TICKETS) });
}
