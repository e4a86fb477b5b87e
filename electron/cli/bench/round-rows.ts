import type { JsonObject } from '#shared/domain/json.ts';
import { publishAll } from '#electron/cli/demo/publish-all.ts';
import type { BenchConsole } from './bench-console.ts';
import { type BenchRow, judged, rounded } from './bench-row.ts';
import type { ShareCalls } from './counting-share.ts';
import { type BenchOffice, openMany } from './fill-bench.ts';
import { measured } from './measure.ts';
import type { RawPeer } from './raw-peer.ts';

/** Changes published and fetched at once. */
const CHANGES = 100;
const REPEATS = 5;

/** What a round asked of the folder, and how long it took. */
interface Round {
  readonly calls: ShareCalls;
  readonly ms: number;
  /** Without the time in which the folder was asked something. */
  readonly beforeStorageMs: number;
}

/** A console with the whole archive, another that only publishes, and a file beside them. */
export interface Exchange {
  readonly whole: BenchConsole;
  readonly other: BenchConsole;
  readonly office: BenchOffice;
  readonly peer: RawPeer;
}

/** What publishing and fetching took on an archive of some size: middle of several. */
export interface ExchangeFigures {
  readonly publish: Round;
  readonly fetch: Round;
  readonly rawAppendMs: number;
  readonly rawReadMs: number;
}

/** Row 3: a round in which nothing is new. */
export async function idleRow(whole: BenchConsole): Promise<BenchRow> {
  await publishAll(whole.engine);
  const { calls, ms } = await middleRound(whole, () => Promise.resolve());
  return judged({
    row: 3,
    subject: 'idleRound',
    figure: calls.total,
    unit: 'calls',
    must: 1,
    moonshot: calls.listedBytes <= 100_000 ? 1 : null,
    product: { ...callsTold(calls), ms: rounded(ms) },
    peer: null,
  });
}

/** Publishes and fetches changes, and appends and reads as many plain lines in turns. */
export async function exchangeFigures(exchange: Exchange): Promise<ExchangeFigures> {
  const { whole, other, office, peer } = exchange;
  // The first time the consoles also meet: certificates, the clock.
  await openMany(other, office, 1);
  await publishAll(other.engine);
  await publishAll(whole.engine);
  const publish = await middleRound(whole, () => openMany(whole, office, CHANGES));
  const fetch = await middleRound(whole, async () => {
    await openMany(other, office, CHANGES);
    await publishAll(other.engine);
  });
  const lines = (await whole.parts.store.rows('ticket')).slice(0, CHANGES);
  const appended = await middleTime(() => peer.append(lines));
  const read = await middleTime(() => peer.readLast());
  return { publish, fetch, rawAppendMs: appended, rawReadMs: read };
}

/** Row 4: calls and time of both, and how the time grows with the archive. */
export function exchangeRows(small: ExchangeFigures, large: ExchangeFigures): readonly BenchRow[] {
  return [
    ...rowsOf('publish', small.publish, large.publish, large.rawAppendMs),
    ...rowsOf('fetch', small.fetch, large.fetch, large.rawReadMs),
  ];
}

function rowsOf(act: 'publish' | 'fetch', small: Round, large: Round, rawMs: number): readonly BenchRow[] {
  const product = {
    ...callsTold(large.calls),
    ms: rounded(large.ms),
    beforeStorageMs: rounded(large.beforeStorageMs),
  };
  const peer = { ms: rounded(rawMs) };
  const growth = large.beforeStorageMs / small.beforeStorageMs;
  return [
    judged({
      row: 4,
      subject: `${act}Calls`,
      figure: large.calls.total,
      unit: 'calls',
      must: 6,
      moonshot: 3,
      product,
      peer,
    }),
    judged({
      row: 4,
      subject: `${act}Time`,
      figure: large.beforeStorageMs,
      unit: 'ms',
      must: 10,
      moonshot: 3,
      product,
      peer,
    }),
    judged({
      row: 4,
      subject: `${act}Growth`,
      figure: growth,
      unit: 'ratio',
      must: 1.5,
      moonshot: null,
      product: { beforeStorageMs: rounded(large.beforeStorageMs) },
      peer: { beforeStorageMs: rounded(small.beforeStorageMs) },
    }),
  ];
}

async function middleRound(console: BenchConsole, prepare: () => Promise<void>): Promise<Round> {
  const rounds: Round[] = [];
  for (let turn = 0; turn < REPEATS; turn += 1) {
    await prepare();
    console.folder.taken();
    const { ms } = await measured(() => console.engine.round());
    const calls = console.folder.taken();
    rounds.push({ calls, ms, beforeStorageMs: ms - calls.ms });
  }
  const { calls } = middleOf(rounds.toSorted((left, right) => left.calls.total - right.calls.total));
  const quick = rounds.toSorted((left, right) => left.beforeStorageMs - right.beforeStorageMs);
  return { ...middleOf(quick), calls };
}

async function middleTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn += 1) times.push((await measured(work)).ms);
  return middleOf(times.sort((left, right) => left - right));
}

function middleOf<Item>(sorted: readonly Item[]): Item {
  const item = sorted[Math.floor(sorted.length / 2)];
  if (item === undefined) throw new RangeError('nothing was measured');
  return item;
}

function callsTold({ calls, total, listedBytes, readBytes, writtenBytes, ms }: ShareCalls): JsonObject {
  return { calls: { ...calls }, total, listedBytes, readBytes, writtenBytes, storageMs: rounded(ms) };
}
