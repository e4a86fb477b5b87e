import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import { createRandom } from '#shared/application/demonstration/random.ts';
import { createScriptedClock, type ScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { execute } from '#shared/application/execute.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import type { Change } from '#shared/domain/change.ts';
import type { ActorId, RecordId, ReplicaId } from '#shared/domain/identity.ts';
import { type Clock, type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createMemoryFolder, type MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { announce } from '#shared/replica/sync/announce.ts';
import { bootstrap } from '#shared/replica/sync/bootstrap.ts';
import type { LoadProgress } from '#shared/replica/sync/load-index.ts';
import { putSegments, sealChanges } from '#shared/replica/sync/publish.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { copyArchive } from './copy-archive.ts';
import type { Crash } from './crash.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** Friday 20 November 2026, 16:00 in Italy. */
export const FRIDAY: Instant = toInstant(Date.parse('2026-11-20T15:00:00Z'));

/** The space of every test. */
const SPACE = '0123456789abcdefghjk' as SpaceId;

/** A console whose archive and keys outlive its process. */
export interface TestConsole {
  readonly replica: ReplicaId;
  readonly store: ReplicaStore;
  /** What the synchronisation works with in a new process: one that crashes there, when told so. */
  parts(crash?: Crash): SyncParts;
  context: UseCaseContext;
  /** Does something by its use case, and gives its value. */
  act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>): Promise<ValueOf<Name>>;
  /** Opens an ordinary fault. */
  open(): Promise<RecordId<'ticket'>>;
  /** The number that a ticket shows. */
  numberOf(id: string): Promise<string | null | undefined>;
  tickets(): Promise<readonly Ticket[]>;
}

/** Several consoles and one folder. */
export interface TestSpace {
  readonly clock: ScriptedClock;
  readonly folder: MemoryFolder;
  readonly space: SpaceId;
  /** The keys of all its consoles. */
  readonly sealer: Sealer;
  /** The console that set up the office. */
  readonly founder: TestConsole;
  /** A console over the folder, or over another view of it. It knows the office already. */
  console(share?: Share): Promise<TestConsole>;
  /** A console that knows nothing yet. */
  bareConsole(share?: Share): Promise<TestConsole>;
  /** A copy of a console as it is now, keys included: what a cloned machine, or one brought back from a backup, is. */
  copy(console: TestConsole): Promise<TestConsole>;
  /** Lets a console know everything that another did, without the folder. */
  tell(from: TestConsole, to: TestConsole): Promise<void>;
}

/**
 * A folder and an office of one body, that every console knows.
 *
 * @param isPrepared whether the folder is a space already, as the engine wants it.
 */
export async function createTestSpace(seed = 7, isPrepared = false): Promise<TestSpace> {
  const clock = createScriptedClock(FRIDAY);
  const folder = createMemoryFolder();
  const random = createRandom(seed);
  const sealer = createNodeSealer(createMemoryVault());
  const space = isPrepared ? await prepare(createMemoryShare(folder, clock), sealer, clock) : SPACE;
  const create = async (share: Share): Promise<TestConsole> =>
    createTestConsole({ clock, share, sealer, random, space, replica: await sealer.createIdentity() });
  const founder = await create(createMemoryShare(folder, clock));
  await found(founder);
  const tell = async (from: TestConsole, to: TestConsole): Promise<void> => {
    const changes: Change[] = [];
    for await (const change of from.store.allChanges()) changes.push(change);
    const received = await receiveChanges({ store: to.store, clock }, changes);
    if (!received.ok) throw new Error(received.refusal.code);
  };
  return {
    clock,
    folder,
    space,
    sealer,
    founder,
    tell,
    bareConsole: (share = createMemoryShare(folder, clock)) => create(share),
    async copy({ store, replica }) {
      const share = createMemoryShare(folder, clock);
      const copied = await copyArchive(store);
      return createTestConsole({ clock, share, sealer, random, space, replica, store: copied });
    },
    async console(share = createMemoryShare(folder, clock)) {
      const console = await create(share);
      await tell(founder, console);
      return console;
    },
  };
}

/** Publishes what a console has made. */
export async function publish(parts: SyncParts): Promise<void> {
  const sealed = await sealChanges(parts);
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  await putSegments(parts);
  const listed = await parts.share.list(DIRECTORIES.heads);
  const announced = await announce(parts, 'sealed', listed);
  if (!announced.ok) throw new Error(announced.refusal.code);
}

/** Receives what others announced, as a round does: from a snapshot first, when the archive is new. */
export async function receive(
  parts: SyncParts,
  report: (progress: LoadProgress) => void = () => undefined,
): Promise<'done' | 'nothing'> {
  await readHeads(parts, await parts.share.list(DIRECTORIES.heads));
  const outcome = await bootstrap(parts, report);
  await pullStreams(parts);
  return outcome;
}

interface ConsoleParts {
  readonly clock: ScriptedClock;
  readonly share: Share;
  readonly sealer: Sealer;
  readonly random: ReturnType<typeof createRandom>;
  readonly space: SpaceId;
  readonly replica: ReplicaId;
  readonly store?: ReplicaStore;
}

function createTestConsole({
  clock,
  share,
  sealer,
  random,
  space,
  replica,
  store = createMemoryStore({ replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 }),
}: ConsoleParts): TestConsole {
  const ids = createIds(clock, (length) => random.bytes(length));
  const context = {
    workspace: createWorkspace({ store, clock }),
    clock,
    ids,
    composeLetter: null,
    composeReceipt,
  };
  const act = async <Name extends UseCaseName>(
    name: Name,
    args: ArgumentsOf<Name>,
  ): Promise<ValueOf<Name>> => {
    const [actor] = await context.workspace.list('person');
    const result = await execute(context, name, actor?.id ?? ids.fresh('person'), args);
    if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
    return result.value.value;
  };
  return {
    replica,
    store,
    context,
    act,
    parts(crash) {
      const covered = crash?.cover(store) ?? store;
      const workspace = createWorkspace({ store: covered, clock });
      const sealed = composeSealedShare(share, sealer);
      return {
        store: covered,
        share: crash?.cover(sealed) ?? sealed,
        clock,
        random: () => random.next(),
        space,
        device: replica,
        label: 'PC-URP',
        app: '0.0.0',
        numbering: createOfficeNumbering({ ...context, workspace }),
        keepsSegments: true,
      };
    },
    async open() {
      const [body] = await context.workspace.list('body');
      const [person] = await context.workspace.list('person');
      if (body === undefined || person === undefined) throw new Error('the office is not here');
      const opening = { subject: 'Non stampa', channel: 'phone', reason: 'fault' } as const;
      return (await act('openTicket', { ...opening, bodyId: body.id, requesterId: person.id })).ticketId;
    },
    numberOf: async (id) => (await context.workspace.read('ticket', id as RecordId<'ticket'>))?.record.number,
    tickets: async () => (await store.rows('ticket')) as unknown as readonly Ticket[],
  };
}

async function prepare(share: Share, sealer: Sealer, clock: Clock): Promise<SpaceId> {
  const sealed = composeSealedShare(share, sealer);
  const created = await createSpace(sealed, { name: 'Unione di prova', readme: 'Non toccare.', clock });
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value.sp;
}

async function found({ act, context }: TestConsole): Promise<void> {
  const { bodyId } = await act('registerBody', { name: 'Londa', type: 'municipality' });
  const person = { bodyId, givenName: 'Ada', familyName: 'Lanterna' };
  const registered = await execute(context, 'registerPerson', context.ids.fresh('person') as ActorId, person);
  if (!registered.ok) throw new Error(registered.refusal.code);
}

function createMemoryVault(): Parameters<typeof createNodeSealer>[0] {
  const secrets = new Map<string, Uint8Array>();
  return {
    keep(name, secret) {
      secrets.set(name, secret);
      return Promise.resolve();
    },
    find: (name) => Promise.resolve(secrets.get(name) ?? null),
  };
}
