import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createSpace } from '#shared/replica/sync/space.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { createMemoryVault } from '#electron/cli/memory-vault.ts';
import type { CommandLineParts } from '#electron/cli/session.ts';
import { shareOf } from '#electron/cli/space-folder.ts';
import type { BenchPlace } from './bench-console.ts';
import type { BenchRow } from './bench-row.ts';
import { type BenchOffice, fillBench, newcomer } from './fill-bench.ts';
import { fillNew, fillRows, memoryRow } from './fill-rows.ts';
import { createRawPeer, type RawPeer } from './raw-peer.ts';
import { exchangeFigures, type ExchangeFigures, exchangeRows, idleRow } from './round-rows.ts';

/** What is measured, and where. */
export interface BenchWish {
  readonly tickets: number;
  readonly consoles: number;
  /** A folder that is there and empty: it is emptied again. */
  readonly folder: string;
  /** Hears what is going on. */
  readonly tell: (stage: BenchStage) => Promise<void>;
}

/** What a bench is doing. */
export type BenchStage = 'filling' | 'newConsole' | 'exchanging' | 'memory';

/** The archive whose figures a larger one's are compared with. */
const SMALL = 1_000;
const TURNS = 3;

interface Site {
  readonly place: BenchPlace;
  readonly office: BenchOffice;
  readonly peer: RawPeer;
}

/** Measures the synchronisation on an archive of a size and, in the same run, its peers. */
export async function runBench(parts: CommandLineParts, wish: BenchWish): Promise<readonly BenchRow[]> {
  const { tickets, consoles, folder, tell } = wish;
  await tell('filling');
  const small = await figuresAt(await buildSite(parts, join(folder, 'small'), SMALL, consoles));
  const site = await buildSite(parts, join(folder, 'large'), tickets, consoles);
  await tell('newConsole');
  const filled = await fillRows({ ...site, turns: TURNS, scratch: folder });
  await tell('memory');
  const memory = await memoryRow(site.place, site.peer);
  await tell('exchanging');
  const idle = await idleRow(await fillNew(site.place));
  const rows = exchangeRows(small, await figuresAt(site));
  await rm(folder, { recursive: true, force: true });
  return [...filled, idle, ...rows, memory];
}

/** A space of that many tickets with a snapshot, and the same tickets as plain lines. */
async function buildSite(
  parts: CommandLineParts,
  folder: string,
  tickets: number,
  consoles: number,
): Promise<Site> {
  const root = join(folder, 'share');
  await mkdir(root, { recursive: true });
  const share = shareOf(parts, root, createMemoryVault());
  const created = await createSpace(share, { name: 'Bench', readme: '', clock: parts.clock });
  if (!created.ok) throw new Error(created.refusal.code);
  const place: BenchPlace = { parts, root, space: created.value.sp };
  const office = await fillBench(place, { tickets, consoles });
  const { parts: whole } = await fillNew(place);
  const outcome = await writeSnapshot(whole);
  if (outcome !== 'written') throw new Error(`no snapshot: ${outcome}`);
  const records = await whole.store.rows('ticket');
  return { place, office, peer: await createRawPeer(folder, records) };
}

async function figuresAt({ place, office, peer }: Site): Promise<ExchangeFigures> {
  const whole = await fillNew(place);
  return exchangeFigures({ whole, other: await newcomer(place, office), office, peer });
}
