import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuardedWorkspace } from '#shared/application/access/guarded-workspace.ts';
import { type Access, accessOf } from '#shared/domain/access/access.ts';
import type { Grant } from '#shared/domain/access/grants.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { CONSOLE_ROLES, type ConsoleRole } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const DAY = '2026-11-20';

interface World {
  readonly workspace: Workspace;
  readonly bodies: readonly RecordId<'body'>[];
  readonly people: readonly ActorId[];
}

/** Three bodies, two people each, one ticket for each person with a line for the office and one for all. */
async function createWorld(): Promise<World> {
  const office = await createTestOffice();
  const { act, manager } = office;
  const bodies = [office.bodyId];
  for (const name of ['Londa', 'Rufina'])
    bodies.push((await act('registerBody', { name, type: 'municipality' }, manager)).value.bodyId);
  const people: ActorId[] = [];
  for (const [place, bodyId] of [...bodies, ...bodies].entries()) {
    const person = { bodyId, givenName: 'Prova', familyName: `N${String(place)}` };
    const { personId } = (await act('registerPerson', person, manager)).value;
    people.push(personId);
    const ticketId = await office.open({ bodyId, seatId: null, requesterId: personId, assetId: null });
    await act('commentTicket', { ticketId, text: 'Interno', visibility: 'internal' }, manager);
    await act('commentTicket', { ticketId, text: 'Pubblico', visibility: 'public' }, manager);
  }
  return { workspace: office.context.workspace, bodies, people };
}

/** What stands at a place that is known to be taken. */
function at<Value>(values: readonly Value[], place: number): Value {
  const value = values[place];
  if (value === undefined) throw new Error(`nothing stands at ${String(place)}`);
  return value;
}

const role = fc.constantFrom<ConsoleRole>(...CONSOLE_ROLES);
const days = fc.constantFrom(null, '2026-11-01', DAY, '2026-12-01');
const grantShape = fc.record({
  person: fc.nat(5),
  role,
  bodies: fc.subarray([0, 1, 2]),
  from: days,
  to: days,
});

/** What the rules say of a body, by themselves: whose tickets may be seen there by a role other than one's own. */
function reaches(access: Access, bodyId: RecordId<'body'>): boolean {
  return access.grants.some(
    ({ role: held, bodyIds }) => held !== 'user' && (bodyIds === 'every' || bodyIds.includes(bodyId)),
  );
}

describe('whatever roles are given', () => {
  it('CAP-3.1.3-a: no record out of sight is read, found, listed or told of', async () => {
    const { workspace, bodies, people } = await createWorld();
    await fc.assert(
      fc.asyncProperty(
        fc.array(grantShape, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        async (given, who) => {
          const grants = given.map<Grant>((each) => ({
            personId: at(people, each.person),
            role: each.role,
            bodyIds: each.bodies.map((place) => at(bodies, place)),
            from: each.from,
            to: each.to,
          }));
          const keeper: Grant = {
            personId: at(people, 5),
            role: 'ictManager',
            bodyIds: 'every',
            from: null,
            to: null,
          };
          const personId = at(people, who);
          const access = accessOf(
            { id: personId, bodyId: bodies[who % 3] ?? null },
            [...grants, keeper],
            DAY,
          );
          const seen = createGuardedWorkspace(workspace, access);
          for (const [place, requesterId] of people.entries()) {
            const bodyId = at(bodies, place % 3);
            const [ticket] = await workspace.find('ticket', { index: 'requesterId', value: requesterId });
            if (ticket === undefined) throw new Error('a ticket is missing');
            const isOwn = requesterId === personId && access.grants.length > 0;
            const allowed = isOwn || reaches(access, bodyId);
            expect((await seen.read('ticket', ticket.id)) !== undefined).toBe(allowed);
            expect(await seen.find('ticket', { index: 'bodyId', value: bodyId })).toHaveLength(
              await countAllowed(workspace, access, bodyId, personId),
            );
            expect((await seen.history('ticket', ticket.id)).length > 0).toBe(allowed);
            const lines = await seen.find('ticketEntry', { index: 'ticketId', value: ticket.id });
            expect(lines.length > 0).toBe(allowed);
          }
        },
      ),
      { numRuns: 40, verbose: true },
    );
  });
});

async function countAllowed(
  workspace: Workspace,
  access: Access,
  bodyId: RecordId<'body'>,
  personId: ActorId,
): Promise<number> {
  const tickets = await workspace.find('ticket', { index: 'bodyId', value: bodyId });
  if (reaches(access, bodyId)) return tickets.length;
  return access.grants.length === 0
    ? 0
    : tickets.filter(({ requesterId }) => requesterId === personId).length;
}
