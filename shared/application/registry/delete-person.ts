import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** How many open tickets a refusal names: more do not fit in a sentence. */
const NAMED_TICKETS = 10;

/**
 * Deletes a person: what names them keeps naming them, and they can be restored. Refused while they are the operator of
 * open tickets, which would be nobody's, and to the person themself.
 */
export const deletePerson = defineUseCase({
  name: 'deletePerson',
  arguments: z.strictObject({ personId: idOf('person') }),
  run: async ({ workspace }, actor, { personId }) => {
    const person = await findLive(workspace, 'person', personId);
    if (!person.ok) return person;
    if (personId === actor) return refuseAct('person-is-actor', {});
    const codes = await openTicketsOf(workspace, personId);
    if (codes.length > 0)
      return refuseAct('person-holds-tickets', {
        count: codes.length,
        codes: codes.slice(0, NAMED_TICKETS),
      });
    return decide(null, [setDeleted(person.value, true)]);
  },
});

async function openTicketsOf(workspace: Workspace, operator: RecordId<'person'>): Promise<readonly string[]> {
  const tickets = await workspace.find('ticket', { index: 'operatorId', value: operator });
  return tickets.filter(({ state }) => !isSettled(state)).map(ticketCode);
}
