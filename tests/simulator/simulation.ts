import { createRandom, type Random } from '#shared/application/demonstration/random.ts';
import { execute } from '#shared/application/execute.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { MemoryTables } from '#shared/replica/memory-tables.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import type { StreamRow } from '#shared/replica/sync/sync-rows.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import {
  createSimulatedConsole,
  type Disk,
  newLedger,
  type SimulatedConsole,
  type Surroundings,
} from './simulated-console.ts';
import { createSimulatedSealer } from './simulated-keys.ts';
import { createSimulatedServer, type SimulatedServer } from './simulated-server.ts';
import { createWorkload, type Workload } from './workload.ts';

/** Friday 20 November 2026, 8:00 in Italy. */
const START = Date.parse('2026-11-20T07:00:00Z');

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How often each trouble was made, over a run. */
export type Tally = Record<string, number>;

/** What may be lost without blame: acts of a console whose archive was brought back from a copy, from then on. */
export interface Excused {
  readonly console: string;
  readonly from: number;
  readonly to: number;
}

/** A simulated office: consoles, a server, people, troubles. */
export interface Simulation {
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly server: SimulatedServer;
  readonly surroundings: Surroundings;
  readonly consoles: SimulatedConsole[];
  readonly workload: Workload;
  readonly tally: Tally;
  readonly excused: Excused[];
  readonly random: Random;
  /** What was seen to be wrong while the run went on, in words. */
  readonly seen: Set<string>;
}

/** What a run is, and what is broken in it on purpose, to see that it is noticed. */
export interface SimulationOptions {
  /** How long people work, milliseconds of simulated time. */
  readonly length: number;
  /** Whether exclusive creation may have two winners, though the share says that it is atomic. */
  readonly weakExclusive?: boolean;
  /** Puts a defective archive in the place of every console's. */
  readonly spoil?: (store: ReplicaStore, clock: Clock) => ReplicaStore;
}

/** An office with its folder prepared and its first consoles on. */
export async function createSimulation(
  seed: number,
  { spoil }: Pick<SimulationOptions, 'spoil'> = {},
): Promise<Simulation> {
  const random = createRandom(seed);
  const scheduler = createScheduler(START, createRandom(seed ^ 0x5bd1e995));
  const server = createSimulatedServer(seed, scheduler.clock);
  const sealer = createSimulatedSealer(createRandom(seed ^ 0x1b873593));
  let space: SpaceId | undefined;
  const founding = createSpace(composeSealedShare(server.view('founder'), sealer), {
    name: 'Unione simulata',
    readme: 'Non toccare.',
    clock: scheduler.clock,
  }).then((created) => {
    if (created.ok) space = created.value.sp;
  });
  await scheduler.runWhile(() => space === undefined, HOUR);
  await founding;
  if (space === undefined) throw new Error('the folder could not be prepared');
  const surroundings: Surroundings = {
    clock: scheduler.clock,
    random: createRandom(seed ^ 0x2c1b3c6d),
    sealer,
    space,
    share: (name) => server.view(name),
    spoil: (store) => spoil?.(store, scheduler.clock) ?? store,
  };
  const simulation: Simulation = {
    seed,
    scheduler,
    server,
    surroundings,
    consoles: [],
    workload: createWorkload(createRandom(seed ^ 0x297a2d39), () => scheduler.clock.now()),
    tally: {},
    excused: [],
    random,
    seen: new Set(),
  };
  await addFounder(simulation);
  const others = 2 + random.below(3);
  for (let place = 1; place <= others; place += 1) await addConsole(simulation);
  return simulation;
}

/** A new console joins the office. */
export async function addConsole(simulation: Simulation): Promise<SimulatedConsole> {
  const { consoles, surroundings } = simulation;
  const disk: Disk = { first: await newLedger(surroundings.sealer), writes: [] };
  const console = createSimulatedConsole(`pc-${String(consoles.length)}`, disk, surroundings);
  consoles.push(console);
  console.start();
  return console;
}

async function addFounder(simulation: Simulation): Promise<void> {
  const console = await addConsole(simulation);
  const context = console.running()?.context;
  if (context === undefined) throw new Error('the founder is not on');
  let isFounded = false;
  const found = async (): Promise<void> => {
    const founder = context.ids.fresh('person') as ActorId;
    const body = await execute(context, 'registerBody', founder, { name: 'Londa', type: 'municipality' });
    if (!body.ok) throw new Error(body.refusal.code);
    const person = { bodyId: body.value.value.bodyId, givenName: 'Ada', familyName: 'Lanterna' };
    const registered = await execute(context, 'registerPerson', founder, person);
    if (!registered.ok) throw new Error(registered.refusal.code);
    isFounded = true;
  };
  void found();
  await simulation.scheduler.runWhile(() => !isFounded, HOUR);
}

/** Everything is mended, and the consoles are left alone until nothing waits. */
export async function quiesce(simulation: Simulation): Promise<boolean> {
  const { server, consoles, scheduler } = simulation;
  server.calm();
  for (const console of consoles) {
    console.skew = 0;
    // A new process looks at its own files: in the office that happens every morning.
    console.kill();
    console.start();
  }
  const isSettled = (): boolean =>
    consoles.every(({ running, rounds, tables }) => {
      const status = running()?.status();
      const last = rounds.at(-1);
      return (
        last?.settled === true &&
        last.applied === 0 &&
        status?.condition === 'current' &&
        status.waiting === 0 &&
        streamsOf(tables()).every(({ q, announced }) => q >= (announced?.q ?? 0))
      );
    });
  // A rollback waits for a day; complaints and their answers take their time.
  await scheduler.runWhile(() => !isSettled(), 30 * HOUR);
  await scheduler.runUntil(scheduler.clock.now() + 15 * MINUTE);
  return isSettled();
}

/** Where a console stands in every stream. */
export function streamsOf({ sync }: MemoryTables): readonly StreamRow[] {
  return sync.values('streams').map(({ value }) => value as unknown as StreamRow);
}
