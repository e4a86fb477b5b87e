import type { Random } from '#shared/application/demonstration/random.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createStoreOver } from '#shared/replica/memory-store.ts';
import { createMemoryTables, type MemoryTables, type Write } from '#shared/replica/memory-tables.ts';
import type { Ledger, ReplicaStore } from '#shared/replica/replica-store.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { createSyncEngine, type RoundOutcome } from '#shared/replica/sync/sync-engine.ts';
import { createSyncLoop, type SyncLoop } from '#shared/replica/sync/sync-loop.ts';
import type { SyncStatus } from '#shared/replica/sync/sync-status.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { createProcess, createSkewedClock, type Process } from './process.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** What consoles of one simulation have in common. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly sealer: Sealer;
  readonly space: SpaceId;
  share(console: string): Share;
  /** Every console's archive passes through it. */
  spoil(store: ReplicaStore): ReplicaStore;
}

/** What is on a console's disk: everything that ever reached it, in order. */
export interface Disk {
  readonly first: Ledger;
  readonly writes: readonly Write[];
}

interface Running {
  readonly process: Process;
  readonly store: ReplicaStore;
  readonly context: UseCaseContext;
  readonly loop: SyncLoop;
  readonly status: () => SyncStatus | undefined;
  /** Begins a second synchronisation over the same archive, as a second window would if nothing kept it from that. */
  readonly double: () => void;
}

/** A console whose process may end at any moment and begin again from its disk. */
export interface SimulatedConsole {
  readonly name: string;
  /** The present process; `undefined` while the machine is off. */
  running(): Running | undefined;
  start(): void;
  kill(): void;
  /** How wrong its machine's clock is, in milliseconds. */
  skew: number;
  disk(): Disk;
  /** Puts another disk in the machine, which is off: a backup brought back, a cloned one. */
  replaceDisk(disk: Disk): void;
  /** The contents of its disk. */
  tables(): MemoryTables;
  /** What each round gave, the last one last. */
  readonly rounds: RoundOutcome[];
}

/** A ledger for a console that has never been at work. */
export async function newLedger(sealer: Sealer): Promise<Ledger> {
  const replica: ReplicaId = await sealer.createIdentity();
  return { replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 };
}

/** A console with that disk, switched off. */
export function createSimulatedConsole(
  name: string,
  first: Disk,
  surroundings: Surroundings,
): SimulatedConsole {
  let disk: { first: Ledger; writes: Write[] } = { first: first.first, writes: [...first.writes] };
  let tables = tablesOf(disk);
  let running: Running | undefined;
  const rounds: RoundOutcome[] = [];
  const console: SimulatedConsole = {
    name,
    skew: 0,
    rounds,
    running: () => running,
    disk: () => ({ first: disk.first, writes: [...disk.writes] }),
    tables: () => tables,
    replaceDisk(next) {
      disk = { first: next.first, writes: [...next.writes] };
      tables = tablesOf(disk);
    },
    kill() {
      running?.process.kill();
      running = undefined;
    },
    start() {
      if (running !== undefined) return;
      const keep = (write: Write): void => void disk.writes.push(write);
      running = startProcess(console, tables, keep, surroundings, rounds);
    },
  };
  return console;
}

function tablesOf({ first, writes }: Disk): MemoryTables {
  const tables = createMemoryTables(first);
  for (const write of writes) tables.apply(write);
  return tables;
}

function startProcess(
  console: SimulatedConsole,
  tables: MemoryTables,
  keep: (write: Write) => void,
  { clock: trueClock, random, sealer, space, share, spoil }: Surroundings,
  rounds: RoundOutcome[],
): Running {
  const process = createProcess();
  const pause = async (): Promise<void> => {
    if (random.chance(0.15)) await trueClock.wait(random.below(20));
  };
  const clock = process.cover(createSkewedClock(trueClock, () => console.skew));
  const durable = createStoreOver(tables, async (write) => {
    await trueClock.wait(random.below(30));
    // A power cut before this moment leaves nothing of the transaction.
    if (!process.isAlive()) await new Promise<never>(() => undefined);
    keep(write);
  });
  const store = process.cover(spoil(durable), pause);
  const context: UseCaseContext = {
    workspace: createWorkspace({ store, clock }),
    clock,
    ids: createIds(clock, (length) => random.bytes(length)),
    composeLetter: null,
    composeReceipt,
  };
  const sealed = process.cover(composeSealedShare(share(console.name), sealer));
  const make = async () => {
    const engine = await createSyncEngine({
      store,
      share: sealed,
      clock,
      random: () => random.next(),
      space,
      device: deviceOf(console.name),
      label: console.name,
      app: '0.0.0',
      numbering: createOfficeNumbering(context),
      keepsSegments: true,
    });
    const told = { ...engine, round: () => engine.round().then(noted(rounds)) };
    return { engine, loop: createSyncLoop({ engine: told, clock, random: () => random.next() }) };
  };
  const loop = createLazyLoop(make);
  return {
    process,
    store,
    context,
    loop: loop.face,
    status: loop.status,
    double: () => void createLazyLoop(make),
  };
}

function noted(rounds: RoundOutcome[]): (outcome: RoundOutcome) => RoundOutcome {
  return (outcome) => {
    rounds.push(outcome);
    if (rounds.length > 50) rounds.shift();
    return outcome;
  };
}

/** A loop that starts as soon as its engine is there. */
function createLazyLoop(
  make: () => Promise<{ readonly engine: { status(): SyncStatus }; readonly loop: SyncLoop }>,
) {
  let made: { readonly engine: { status(): SyncStatus }; readonly loop: SyncLoop } | undefined;
  void make().then((ready) => {
    made = ready;
    ready.loop.start();
  });
  const face: SyncLoop = {
    start: () => undefined,
    stop: async () => made?.loop.stop(),
    poke: (reason) => made?.loop.poke(reason),
    attention: (attention) => made?.loop.attention(attention),
  };
  return { face, status: () => made?.engine.status() };
}

/** A device's id made from its name. */
function deviceOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^0-9a-hjkmnp-tv-z]/g, '0')
    .padEnd(20, '0')
    .slice(0, 20);
}
