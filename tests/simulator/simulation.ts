import { createRandom, type Random } from '#shared/application/demonstration/random.ts';
import { execute } from '#shared/application/execute.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { MemoryTables } from '#shared/replica/memory-tables.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import type { StreamRow } from '#shared/replica/sync/sync-rows.ts';
import { ROUGH } from './fault-rates.ts';
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
const DAY = 24 * HOUR;

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
}

/** What may be left out of a run, to see what it does. */
export interface SimulationOptions {
  /** How long people work, milliseconds of simulated time. */
  readonly length: number;
  /** Whether exclusive creation may have two winners. */
  readonly weakExclusive?: boolean;
}

/** An office with its folder prepared and its first consoles on. */
export async function createSimulation(seed: number): Promise<Simulation> {
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

/** People work, and everything that can go wrong does. */
export async function runTroubles(simulation: Simulation, options: SimulationOptions): Promise<void> {
  const { scheduler, server, random, tally } = simulation;
  if (options.weakExclusive === true) server.faults.weakExclusive = 0.3;
  const end = scheduler.clock.now() + options.length;
  const backups: Backups = { disks: [], folders: [] };
  while (scheduler.clock.now() < end) {
    await scheduler.runUntil(scheduler.clock.now() + random.around(20 * SECOND));
    const trouble = random.weighted(troublesOf(simulation), ({ weight }) => weight);
    if (await trouble.make(simulation, backups)) tally[trouble.name] = (tally[trouble.name] ?? 0) + 1;
  }
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

interface Backups {
  readonly disks: { readonly console: SimulatedConsole; readonly disk: Disk; readonly at: number }[];
  readonly folders: ReturnType<SimulatedServer['backUp']>[];
}

interface Trouble {
  readonly name: string;
  readonly weight: number;
  /** Gives whether it could be made. */
  readonly make: (simulation: Simulation, backups: Backups) => boolean | Promise<boolean>;
}

const TROUBLES: readonly Trouble[] = [
  { name: 'act', weight: 60, make: act },
  { name: 'burst', weight: 4, make: burst },
  { name: 'crash', weight: 8, make: crash },
  { name: 'start', weight: 14, make: start },
  {
    name: 'rough',
    weight: 6,
    make: ({ server, consoles, random }) => setRates(server, random.pick(consoles), ROUGH),
  },
  {
    name: 'calm',
    weight: 4,
    make: ({ server, consoles, random }) => setRates(server, random.pick(consoles), null),
  },
  { name: 'offline', weight: 3, make: (simulation) => toggle(simulation, 'offline') },
  { name: 'readOnly', weight: 2, make: (simulation) => toggle(simulation, 'readOnly') },
  { name: 'full', weight: 1, make: ({ server }) => ((server.faults.full = !server.faults.full), true) },
  { name: 'lose', weight: 1, make: ({ server }) => server.damage('lose', isDamageable) !== null },
  { name: 'truncate', weight: 1, make: ({ server }) => server.damage('truncate', isDamageable) !== null },
  { name: 'rot', weight: 1, make: ({ server }) => server.damage('rot', isDamageable) !== null },
  { name: 'litter', weight: 1, make: ({ server }) => server.litter('heads') !== '' },
  { name: 'clock', weight: 3, make: jumpClock },
  { name: 'days', weight: 1, make: longPause },
  { name: 'backup', weight: 3, make: backUp },
  { name: 'restore', weight: 1, make: restore },
  { name: 'clone', weight: 1, make: clone },
  { name: 'join', weight: 1, make: join },
  { name: 'rollback', weight: 0.4, make: rollBack },
];

/**
 * A folder that goes back while an archive goes back too hides the copy: two consoles may then write under one name, which
 * takes a cut to mend. A run has the one or the other.
 */
function troublesOf({ seed }: Simulation): readonly Trouble[] {
  const left = seed % 2 === 0 ? ['rollback'] : ['restore', 'clone'];
  return TROUBLES.filter(({ name }) => !left.includes(name));
}

/** The sentinel and the claims are looked after by the office's backup: no console can make them anew. */
function isDamageable(path: string): boolean {
  return !path.startsWith('space/') && !path.startsWith('num/') && path !== 'LEGGIMI.txt';
}

function act({ consoles, random, workload }: Simulation): boolean {
  const on = consoles.filter(({ running }) => running() !== undefined);
  if (on.length === 0) return false;
  workload.act(random.pick(on));
  return true;
}

function burst(simulation: Simulation): boolean {
  return Array.from({ length: 2 + simulation.random.below(6) }).every(() => act(simulation));
}

function crash({ consoles, random, server }: Simulation): boolean {
  const console = random.pick(consoles);
  if (console.running() === undefined) return false;
  console.kill();
  if (random.chance(0.5)) server.forget(console.name);
  if (random.chance(0.6)) console.start();
  return true;
}

function start({ consoles }: Simulation): boolean {
  const off = consoles.find(({ running }) => running() === undefined);
  off?.start();
  return off !== undefined;
}

function setRates(server: SimulatedServer, console: SimulatedConsole, rates: typeof ROUGH | null): boolean {
  const { faults } = server.view(console.name);
  faults.rates = rates ?? { ...ROUGH, ...QUIET };
  return true;
}

/** A day on which only the client's memory is in the way. */
const QUIET = { failBefore: 0, failAfter: 0, tear: 0, fullMidway: 0, hang: 0, shortRead: 0 };

function toggle({ server, consoles, random }: Simulation, fault: 'offline' | 'readOnly'): boolean {
  const { faults } = server.view(random.pick(consoles).name);
  faults[fault] = !faults[fault];
  return true;
}

function jumpClock({ consoles, random }: Simulation): boolean {
  const console = random.pick(consoles);
  const reach = random.pick([MINUTE, HOUR, 6 * DAY]);
  console.skew = random.chance(0.3) ? 0 : random.below(2 * reach) - reach;
  return true;
}

async function longPause({ scheduler, random }: Simulation): Promise<boolean> {
  await scheduler.runUntil(scheduler.clock.now() + random.below(4) * HOUR);
  return true;
}

function backUp({ consoles, random, server, scheduler }: Simulation, backups: Backups): boolean {
  const console = random.pick(consoles);
  backups.disks.push({ console, disk: console.disk(), at: scheduler.clock.now() });
  backups.folders.push(server.backUp());
  return true;
}

function restore({ random, excused, scheduler }: Simulation, backups: Backups): boolean {
  if (backups.disks.length === 0) return false;
  const { console, disk, at } = random.pick(backups.disks);
  console.kill();
  console.replaceDisk(disk);
  excused.push({ console: console.name, from: at, to: scheduler.clock.now() });
  console.start();
  return true;
}

/** The disk of a console is copied to a new machine, and both go on. */
async function clone(simulation: Simulation): Promise<boolean> {
  const { consoles, random, surroundings } = simulation;
  if (consoles.length > 7) return false;
  const original = random.pick(consoles);
  const copy = createSimulatedConsole(`pc-${String(consoles.length)}`, original.disk(), surroundings);
  consoles.push(copy);
  copy.start();
  return Promise.resolve(true);
}

async function join(simulation: Simulation): Promise<boolean> {
  if (simulation.consoles.length > 7) return false;
  await addConsole(simulation);
  return true;
}

/** The folder comes back from a backup. What nobody keeps is lost; whoever keeps something puts it back. */
function rollBack({ server, random }: Simulation, backups: Backups): boolean {
  if (backups.folders.length === 0) return false;
  server.rollBack(random.pick(backups.folders));
  return true;
}
