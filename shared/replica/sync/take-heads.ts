import type { ReplicaId } from '#shared/domain/identity.ts';
import type { HeadHeader } from '#shared/replica/codec/headers.ts';
import type { ReplicaTransaction, SyncRow } from '#shared/replica/replica-store.ts';
import { type HeadName, headPath } from '#shared/replica/share/space-paths.ts';
import type { Certificate } from './certificates.ts';
import type { HeadFinding } from './read-head.ts';
import {
  type ConsoleRow,
  consoleRow,
  missing,
  readStream,
  type StreamRow,
  streamKey,
  streamRow,
  syncRow,
  unknownConsole,
} from './sync-rows.ts';
import { newStreamRow, newsOf, tailAfter, takeConsole, takeNews } from './take-head.ts';

/** A head that is news, what was found under its name, and what vouches for it when that was not known before. */
export interface MetHead {
  readonly name: HeadName;
  readonly finding: HeadFinding;
  readonly certificate: Certificate | undefined;
}

/** What heads change, and the keys of the streams of theirs that are announced further than they are applied. */
export interface TakenHeads {
  readonly rows: readonly SyncRow[];
  readonly behind: ReadonlySet<string>;
}

/** The streams that the heads at hand speak of. */
interface SpokenOf {
  /** Where only changed rows stand. */
  readonly changed: Map<string, StreamRow>;
  readonly behind: Set<string>;
}

interface Held {
  readonly row: ConsoleRow;
  /** The console's certificate. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The rows that heads change: how far each stream is announced, what is known of the consoles, and heads that tell a
 * second history, set aside.
 *
 * @param keep whether certificates are kept, so that they can be put back on an emptied share.
 */
export async function takeHeads(
  transaction: ReplicaTransaction,
  met: readonly MetHead[],
  now: number,
  keep: boolean,
): Promise<TakenHeads> {
  const streams: SpokenOf = { changed: new Map(), behind: new Set() };
  const consoles = new Map<ReplicaId, Held>();
  const aside: SyncRow[] = [];
  for (const { name, finding, certificate } of met) {
    if (finding.found !== 'head') continue;
    const held = consoles.get(name.replica) ?? (await consoleHeld(transaction, name.replica));
    consoles.set(name.replica, consoleAfter(held, finding.header, certificate));
    const contradicts = await takeStreams(transaction, streams, finding.header, now);
    if (!contradicts) continue;
    const path = headPath(name);
    aside.push(syncRow('quarantine', path, { path, why: 'equivocation', at: now }, finding.bytes));
  }
  const known = [...consoles.values()].map(({ row, bytes }) => consoleRow(row, keep ? bytes : undefined));
  const rows = [...[...streams.changed.values()].map(streamRow), ...known, ...aside];
  return { rows, behind: streams.behind };
}

/** Enters what a head announces into `streams`. Gives whether it tells a second history. */
async function takeStreams(
  transaction: ReplicaTransaction,
  { changed, behind }: SpokenOf,
  header: HeadHeader,
  now: number,
): Promise<boolean> {
  let contradicts = false;
  for (const news of newsOf(header)) {
    const key = streamKey(news.scope, header.r);
    const stored = changed.get(key) ?? (await readStream(transaction, news.scope, header.r));
    const held = stored ?? newStreamRow(header, news.scope, now);
    const taken = takeNews(held, news);
    contradicts ||= taken.contradicts;
    if (missing(taken.row) > 0) behind.add(key);
    if (taken.row !== held) changed.set(key, { ...taken.row, tail: tailAfter(taken.row.tail, held.q) });
  }
  return contradicts;
}

async function consoleHeld(transaction: ReplicaTransaction, replica: ReplicaId): Promise<Held> {
  const found = await transaction.syncRow({ area: 'consoles', key: replica });
  if (found === undefined) return { row: unknownConsole(replica), bytes: undefined };
  return { row: found.value as unknown as ConsoleRow, bytes: found.bytes };
}

function consoleAfter({ row, bytes }: Held, header: HeadHeader, certificate: Certificate | undefined): Held {
  const after = takeConsole(row, header);
  if (certificate === undefined) return { row: after, bytes };
  const { pk, nm, dk } = certificate.header;
  return { row: { ...after, publicKey: pk, label: nm, device: dk }, bytes: certificate.bytes };
}
