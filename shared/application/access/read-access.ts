import { type Access, accessOf, openAccess } from '#shared/domain/access/access.ts';
import { type Grant, grantsOf } from '#shared/domain/access/grants.ts';
import { isEscalatedTo } from '#shared/domain/access/escalated-to.ts';
import type { Sight } from '#shared/domain/access/sight.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Person, SharedCredentialChange, Ticket } from '#shared/domain/kinds.ts';
import { CONSOLE_ROLES } from '#shared/domain/person.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** What decides who may see and do what. */
export type AccessReading = Pick<Workspace, 'read' | 'find' | 'list'>;

/** Every role that somebody of the office was given: few are read, however many people there are. */
async function readGrants(workspace: AccessReading): Promise<readonly Grant[]> {
  const operators = await workspace.list('operator');
  const named = await Promise.all(
    CONSOLE_ROLES.map((value) => workspace.find('person', { index: 'consoleRole', value })),
  );
  const people = new Map<string, Person>(named.flat().map((person) => [person.id, person]));
  for (const { personId } of operators) {
    if (people.has(personId)) continue;
    const person = await workspace.read('person', personId);
    if (person !== undefined && !person.record.deleted) people.set(personId, person.record);
  }
  return [...people.values()].flatMap((person) => grantsOf(person, operators));
}

/** What a person may see and do today. @see CAP-3.1.3-a */
export async function readAccess(
  { workspace, clock }: { readonly workspace: AccessReading; readonly clock: Pick<Clock, 'now'> },
  actor: ActorId,
): Promise<Access> {
  const grants = await readGrants(workspace);
  if (grants.length === 0) return openAccess(actor);
  const person = await workspace.read('person', actor);
  return accessOf({ id: actor, bodyId: person?.record.bodyId ?? null }, grants, dayOf(clock.now()));
}

/** An access with the tickets that are the person's own, and whom and what they name. */
export async function readSight(workspace: AccessReading, access: Access): Promise<Sight> {
  const tickets = await ownTickets(workspace, access);
  const { changes, colleagues } = await sharedWith(workspace, access);
  const named = tickets.flatMap(({ requesterId, operatorId }) =>
    [requesterId, operatorId].filter((id) => id !== null),
  );
  return {
    access,
    tickets: new Set(tickets.map(({ id }) => id)),
    people: new Set([...named, ...colleagues]),
    assets: new Set(tickets.flatMap(({ assetId }) => assetId ?? [])),
    changes: new Set(changes.map(({ id }) => id)),
  };
}

/** The changes of shared credentials that somebody made, and the colleagues whom the sharing names. @see P9-5.1-h */
async function sharedWith(
  workspace: AccessReading,
  { personId, isOpen, grants }: Access,
): Promise<{
  readonly changes: readonly SharedCredentialChange[];
  readonly colleagues: readonly RecordId<'person'>[];
}> {
  if (isOpen || grants.length === 0) return { changes: [], colleagues: [] };
  const shared = (await workspace.list('sharedCredential')).filter(({ memberIds }) =>
    memberIds.includes(personId),
  );
  const changes = (await workspace.list('sharedCredentialChange')).filter(
    ({ changedBy }) => changedBy === personId,
  );
  const notices = await Promise.all(
    changes.map(({ id: value }) => workspace.find('changeNotice', { index: 'changeId', value })),
  );
  const told = notices.flat().map((notice) => notice.personId);
  return { changes, colleagues: [...shared.flatMap(({ memberIds }) => memberIds), ...told] };
}

async function ownTickets(workspace: AccessReading, access: Access): Promise<readonly Ticket[]> {
  const { personId: value, grants } = access;
  if (access.isOpen || grants.length === 0) return [];
  const asked = await workspace.find('ticket', { index: 'requesterId', value });
  if (!grants.some(({ role }) => role === 'externalSupplier')) return asked;
  const given = await workspace.find('ticket', { index: 'operatorId', value });
  return [...asked, ...given, ...(await escalatedTickets(workspace, access))];
}

async function escalatedTickets(workspace: AccessReading, { personId }: Access): Promise<readonly Ticket[]> {
  const person = await workspace.read('person', personId);
  if (person === undefined) return [];
  const handed = (await workspace.list('escalation')).filter((each) => isEscalatedTo(person.record, each));
  const found = await Promise.all(handed.map(({ ticketId }) => workspace.read('ticket', ticketId)));
  return found.flatMap((seen) => (seen === undefined ? [] : [seen.record]));
}
