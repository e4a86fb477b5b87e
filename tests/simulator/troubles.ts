import { ROUGH } from './fault-rates.ts';
import { writeFutureForm } from './future-form.ts';
import { createSimulatedConsole, type Disk, type SimulatedConsole } from './simulated-console.ts';
import type { SimulatedServer } from './simulated-server.ts';
import { addConsole, type Simulation, type SimulationOptions } from './simulation.ts';
import { watchConsoles } from './watch.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often the consoles are compared while they work. */
const WATCH_EVERY = 3 * MINUTE;

/** People work, and everything that can go wrong does. */
export async function runTroubles(simulation: Simulation, options: SimulationOptions): Promise<void> {
  const { scheduler, server, random, tally } = simulation;
  if (options.weakExclusive === true) server.faults.weakExclusive = 1;
  const end = scheduler.clock.now() + options.length;
  const backups: Backups = { disks: [], folders: [] };
  let watched = 0;
  while (scheduler.clock.now() < end) {
    await scheduler.runUntil(scheduler.clock.now() + random.around(20 * SECOND));
    const trouble = random.weighted(troublesOf(simulation), ({ weight }) => weight);
    if (await trouble.make(simulation, backups)) tally[trouble.name] = (tally[trouble.name] ?? 0) + 1;
    if (scheduler.clock.now() < watched) continue;
    watched = scheduler.clock.now() + WATCH_EVERY;
    watchConsoles(simulation);
  }
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
  { name: 'newer', weight: 1, make: writeAsNewer },
  { name: 'double', weight: 1, make: double },
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

/** A second window of a console synchronises too: the lock that keeps it from that is not there. */
function double({ consoles, random }: Simulation): boolean {
  const running = random.pick(consoles).running();
  running?.double();
  return running !== undefined;
}

/** A console whose program is newer writes something that the others cannot read yet. */
function writeAsNewer({ consoles, random, workload }: Simulation): boolean {
  const on = consoles.filter(({ running }) => running() !== undefined);
  if (on.length === 0) return false;
  workload.write(random.pick(on), writeFutureForm);
  return true;
}
