import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuardedWorkspace } from '#shared/application/access/guarded-workspace.ts';
import { type Access, accessOf } from '#shared/domain/access/access.ts';
import type { Grant } from '#shared/domain/access/grants.ts';
import type { Change, ChangeRef } from '#shared/domain/change.ts';
import { type ActorId, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { CONSOLE_ROLES, type ConsoleRole } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const DAY = '2026-11-20';

/** What is kept of who was given access to what, each kind with one index that leads to it. */
const KINDS = {
  account: 'bodyId',
  computerAssignment: 'bodyId',
  purchaseRequest: 'bodyId',
  credentialPolicy: 'bodyId',
  credentialHandover: 'bodyId',
  sharedCredential: 'bodyId',
  sharedCredentialChange: 'sharedCredentialId',
  changeNotice: 'changeId',
  emergencyEnvelope: 'bodyId',
  envelopeOpening: 'envelopeId',
  appointmentReview: 'appointmentId',
} as const;

type HandedKind = keyof typeof KINDS;
type Handed = { readonly [K in HandedKind]: RecordOf<K> }[HandedKind];

interface World {
  readonly workspace: Workspace;
  readonly bodies: readonly RecordId<'body'>[];
  readonly people: readonly ActorId[];
  readonly records: readonly Handed[];
  /** Every change that wrote one of them, and who made it. */
  readonly changes: readonly { readonly ref: ChangeRef; readonly actor: ActorId }[];
}

/** What stands at a place that is known to be taken. */
function at<Value>(values: readonly Value[], place: number): Value {
  const value = values[place % values.length];
  if (value === undefined) throw new Error(`nothing stands at ${String(place)}`);
  return value;
}

/** Three bodies with two people each; in each body what is kept of hand-overs, its openings about a ticket. */
async function createWorld(): Promise<World> {
  const office = await createTestOffice();
  const { act, manager } = office;
  const { workspace } = office.context;
  const bodies = [office.bodyId];
  for (const name of ['Pelago', 'Rufina'])
    bodies.push((await act('registerBody', { name, type: 'municipality' })).value.bodyId);
  const people: ActorId[] = [];
  for (const [place, bodyId] of [...bodies, ...bodies].entries()) {
    const person = { bodyId, givenName: 'Prova', familyName: `N${String(place)}` };
    people.push((await act('registerPerson', person)).value.personId);
  }
  for (const [place, bodyId] of bodies.entries()) {
    const [one, two, three] = [at(people, place), at(people, place + 3), at(people, place + 1)];
    const group = { bodyId, system: 'Protocollo', memberIds: [one, two, three] };
    const shared = (await act('defineSharedCredential', group)).value.id;
    await act('recordSharedChange', { sharedCredentialId: shared, reason: 'Scaduta' }, one);
    const place2 = { keptAt: 'Cassaforte', systems: ['Dominio'], number: 'B-1' };
    const envelope = { bodyId, ...place2, sealNumber: `S-${String(place)}` };
    const envelopeId = (await act('defineEnvelope', envelope)).value.id;
    const ticketId = await office.open({ bodyId, seatId: null, requesterId: one, assetId: null });
    await act('assignTicket', { ticketId, operatorId: two });
    await act('recordEnvelopeOpening', { envelopeId, reason: 'Guasto', ticketId });
    const account = { personId: two, type: 'network', system: 'Dominio', createdOn: DAY } as const;
    await act('openAccount', account);
    const rules = { minLength: 12, classes: ['upper' as const], noticeDays: 7 };
    await act('defineCredentialPolicy', { bodyId, validFrom: DAY, ...rules });
    const appointment = { bodyId, personId: two, role: 'systemAdministrator', validFrom: DAY } as const;
    const by = { act: 'Decreto 1', systems: ['Dominio'] };
    const appointmentId = (await act('defineAppointment', { ...appointment, ...by })).value.id;
    await act('reviewAppointment', { appointmentId, outcome: 'confirmed' });
  }
  const records: Handed[] = [];
  const changes = new Map<string, Change & { readonly ref: ChangeRef }>();
  for (const kind of Object.keys(KINDS) as HandedKind[])
    for (const record of await workspace.list(kind)) {
      records.push(record as Handed);
      for (const change of await workspace.history(kind, record.id)) {
        const ref = { scope: record.scope, replica: change.replica, n: change.n };
        changes.set(JSON.stringify(ref), { ...change, ref });
      }
    }
  expect(new Set(records.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  expect(manager).not.toBe(people[0]);
  return { workspace, bodies, people, records, changes: [...changes.values()] };
}

/** Whether the office reaches a scope, by the roles that somebody holds. */
function reachesAsOffice({ grants }: Access, scope: string): boolean {
  return grants.some(
    ({ role, bodyIds }) =>
      (role === 'ictManager' || role === 'ictTechnician') &&
      (bodyIds === 'every' || bodyIds.some((bodyId) => scopeOfBody(bodyId) === scope)),
  );
}

/** The rule told anew: the office of the body, and whoever it is about. @see X-5, P9-5.1-h */
function isAllowed(access: Access, record: Handed, world: World): boolean {
  const { personId, grants } = access;
  if (grants.length === 0) return false;
  return reachesAsOffice(access, record.scope) || isOwn(personId, record, world);
}

/** Whether a record is about somebody, or theirs to tell. */
function isOwn(personId: ActorId, record: Handed, world: World): boolean {
  if (record.kind === 'sharedCredential') return record.memberIds.includes(personId);
  if (record.kind === 'sharedCredentialChange') return record.changedBy === personId;
  if (record.kind === 'changeNotice' && isOfOwnChange(record, personId, world)) return true;
  return 'personId' in record && record.personId === personId;
}

function isOfOwnChange(notice: RecordOf<'changeNotice'>, personId: ActorId, { records }: World): boolean {
  return records.some(
    (each) => each.id === notice.changeId && 'changedBy' in each && each.changedBy === personId,
  );
}

const grantShape = fc.record({
  person: fc.nat(5),
  role: fc.constantFrom<ConsoleRole>(...CONSOLE_ROLES),
  bodies: fc.subarray([0, 1, 2]),
  from: fc.constantFrom(null, '2026-11-01', '2026-12-01'),
});

/** What somebody may see when those roles are given, with a manager of all beside them. */
function accessWithGrants(
  { bodies, people }: World,
  given: readonly { person: number; role: ConsoleRole; bodies: readonly number[]; from: string | null }[],
  who: number,
): Access {
  const grants = given.map<Grant>((each) => ({
    personId: at(people, each.person),
    role: each.role,
    bodyIds: each.bodies.map((place) => at(bodies, place)),
    from: each.from,
    to: null,
  }));
  const keeper: Grant = {
    personId: at(people, 5),
    role: 'ictManager',
    bodyIds: 'every',
    from: null,
    to: null,
  };
  return accessOf({ id: at(people, who), bodyId: at(bodies, who) }, [...grants, keeper], DAY);
}

/** The ids of what a reading of a kind gives. */
async function idsOf(reading: Promise<readonly { readonly id: string }[]>): Promise<readonly string[]> {
  return (await reading).map(({ id }) => id).sort();
}

/** Every way of looking for the records of a kind gives those that may be seen, and no other. */
async function checkKind(world: World, seen: Workspace, access: Access, kind: HandedKind): Promise<void> {
  const all = world.records.filter((record) => record.kind === kind);
  const allowed = all.filter((record) => isAllowed(access, record, world));
  expect(await idsOf(seen.list(kind))).toEqual(allowed.map(({ id }) => id as string).sort());
  for (const record of all) {
    const isSeen = allowed.includes(record);
    const id = record.id as RecordId<typeof kind>;
    expect((await seen.read(kind, id)) !== undefined).toBe(isSeen);
    expect((await seen.history(kind, id)).length > 0).toBe(isSeen);
    const index = KINDS[kind];
    const value = (record as unknown as Record<string, string>)[index] ?? '';
    const found = await idsOf(seen.find(kind, { index, value }));
    expect(found.includes(id)).toBe(isSeen);
  }
}

describe('whatever roles are given', () => {
  it('X-5: no record of a hand-over out of sight is read, found, counted, listed or told of', async () => {
    const world = await createWorld();
    await fc.assert(
      fc.asyncProperty(fc.array(grantShape, { maxLength: 5 }), fc.nat(5), async (given, who) => {
        const access = accessWithGrants(world, given, who);
        const seen = createGuardedWorkspace(world.workspace, access, false);
        for (const kind of Object.keys(KINDS) as HandedKind[]) await checkKind(world, seen, access, kind);
        for (const { ref, actor } of world.changes) {
          const isTold =
            reachesAsOffice(access, ref.scope) || (actor === access.personId && access.grants.length > 0);
          expect((await seen.change(ref)) !== undefined).toBe(isTold);
        }
      }),
      { numRuns: 30, verbose: true },
    );
  });

  it('P9-5.1-h: who shares a credential sees their colleagues’ names, and may tell them', async () => {
    const world = await createWorld();
    const access = accessWithGrants(world, [{ person: 0, role: 'user', bodies: [0], from: null }], 0);
    const seen = createGuardedWorkspace(world.workspace, access);
    const notices = await seen.list('changeNotice');
    expect(notices.length).toBeGreaterThan(0);
    const own = notices.filter(({ personId }) => personId !== access.personId);
    expect(own).toHaveLength(2);
    for (const { personId } of own) expect(await seen.read('person', personId)).toBeDefined();
  });
});
