import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { isOpenAssignment } from '#shared/domain/handover/assignment-state.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** How many open tickets a refusal names: more do not fit in a sentence. */
const NAMED_TICKETS = 10;

/**
 * What forbids `actor` to delete a person: that it is themself, open tickets that would be nobody's, computers that are on
 * their way to them.
 *
 * @param gone the ids of records that the same act deletes.
 */
export async function personInUse(
  workspace: Workspace,
  actor: ActorId,
  personId: ActorId,
  gone?: ReadonlySet<string>,
): Promise<ActRefusal | undefined> {
  if (personId === actor) return refusalOf('person-is-actor', {});
  const tickets = await workspace.find('ticket', { index: 'operatorId', value: personId });
  const codes = tickets.filter(({ state }) => !isSettled(state)).map(ticketCode);
  if (codes.length > 0)
    return refusalOf('person-holds-tickets', { count: codes.length, codes: codes.slice(0, NAMED_TICKETS) });
  const assignments = await workspace.find('computerAssignment', { index: 'personId', value: personId });
  const count = assignments.filter((each) => isOpenAssignment(each) && gone?.has(each.id) !== true).length;
  return count === 0 ? undefined : refusalOf('person-awaits-computer', { count });
}
