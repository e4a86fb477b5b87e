import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { publishAll } from '#electron/cli/demo/publish-all.ts';
import { firstLedger } from '#electron/cli/first-ledger.ts';
import { type BenchConsole, type BenchPlace, createBenchConsole } from './bench-console.ts';
import { type BenchRow, judged, rounded } from './bench-row.ts';
import { inTurns, memoryOf, type Taken } from './measure.ts';
import type { RawPeer } from './raw-peer.ts';

/** How many tickets the list shows first. */
const FIRST_PAGE = 50;

/** What new consoles are measured with. */
export interface FillMeasure {
  readonly place: BenchPlace;
  readonly peer: RawPeer;
  readonly turns: number;
  /** A folder of this machine for archives on the disk. */
  readonly scratch: string;
}

/** Rows 1 and 2: a new console, from the snapshot and from the log, in memory and on the disk. */
export async function fillRows({ place, peer, turns, scratch }: FillMeasure): Promise<readonly BenchRow[]> {
  const fromSnapshot = await inTurns(turns, () => fillNew(place), peer.load);
  const fromLog = await inTurns(turns, () => fillFromLog(place), peer.load);
  const durable = await inTurns(1, () => fillOnDisk(place, scratch), peer.loadDurably);
  return [
    judged({ row: 1, subject: 'newConsole', must: 6, moonshot: 2, ...compared(fromSnapshot) }),
    judged({ row: 1, subject: 'newConsoleFromLog', must: 6, moonshot: 2, ...compared(fromLog) }),
    judged({ row: 2, subject: 'newConsoleDurable', must: 6, moonshot: 3, ...compared(durable) }),
  ];
}

/** Row 6: what a replica keeps in memory, against a plain map of the same records. */
export async function memoryRow(place: BenchPlace, peer: RawPeer): Promise<BenchRow> {
  const plain = await memoryOf(peer.load);
  const whole = await memoryOf(() => fillNew(place));
  return judged({
    row: 6,
    subject: 'memory',
    figure: whole / plain,
    unit: 'ratio',
    must: 2,
    moonshot: 1.3,
    product: { bytes: whole },
    peer: { bytes: plain },
  });
}

/** A console that begins from what the share offers to newcomers, to its first page of tickets. */
export async function fillNew(place: BenchPlace): Promise<BenchConsole> {
  const console = await createBenchConsole(place, { hearsAll: true });
  await publishAll(console.engine);
  await firstPage(console);
  return console;
}

async function fillFromLog(place: BenchPlace): Promise<void> {
  const console = await createBenchConsole(place, { hearsAll: true });
  await readHeads(console.parts, await console.parts.share.list(DIRECTORIES.heads));
  await pullStreams(console.parts);
  await firstPage(console);
}

async function fillOnDisk(place: BenchPlace, scratch: string): Promise<void> {
  const folder = join(scratch, 'archive');
  const console = await createBenchConsole(place, {
    hearsAll: true,
    store: (replica) => createFileReplicaStore(folder, firstLedger(replica)),
  });
  await publishAll(console.engine);
  await firstPage(console);
  await console.parts.store.close();
  await rm(folder, { recursive: true });
}

async function firstPage({ parts }: BenchConsole): Promise<readonly JsonObject[]> {
  const tickets = await parts.store.rows('ticket');
  return tickets
    .toSorted((left, right) => Number(right['openedAt']) - Number(left['openedAt']))
    .slice(0, FIRST_PAGE);
}

function compared({ product, peer }: { readonly product: Taken; readonly peer: Taken }) {
  const figure = product.processorMs / peer.processorMs;
  return { figure, unit: 'ratio' as const, product: told(product), peer: told(peer) };
}

function told({ ms, processorMs }: Taken): JsonObject {
  return { ms: rounded(ms), processorMs: rounded(processorMs) };
}
