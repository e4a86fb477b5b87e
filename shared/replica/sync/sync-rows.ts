import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { ReplicaStore, ReplicaTransaction, SyncArea, SyncRow } from '#shared/replica/replica-store.ts';
import { digits } from '#shared/replica/share/space-paths.ts';

/** How far a stream was announced by a verified head: its last segment, the chain after it, its last change. */
export interface Announced {
  readonly q: number;
  readonly chain: string;
  readonly n: number;
}

/** Where this console stands in a stream, its own or another's. Key: `scope/replica`. */
export interface StreamRow {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  /** The last segment applied (of others) or sealed (of its own), the chain after it, its last change. */
  readonly q: number;
  readonly chain: string;
  readonly n: number;
  /** The furthest announcement; `null` before the first. */
  readonly announced: Announced | null;
  /** Tags of announced segments by place, as far as heads told them and they are not applied. */
  readonly tail: Readonly<Record<string, string>>;
  readonly state: 'ok' | 'hold' | 'quarantine' | 'outdated';
  /** Since when it is in that state, UTC milliseconds. */
  readonly since: number;
  /** Rounds in a row in which the next segment could not be read. */
  readonly misses: number;
  /** The stable code of the reason; empty when `ok`. */
  readonly why: string;
  /** When a complaint was last written; 0 for never. */
  readonly nackedAt: number;
}

/** A segment whose bytes are kept. Key: `scope/replica/q` with eight digits. Bytes: the file. */
export interface SegmentRow {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly q: number;
  readonly tag: string;
  readonly first: number;
  readonly last: number;
  /** The chain after it. */
  readonly chain: string;
}

/** A head of another console that was met. Key: its file name. Bytes: the file, when it was read and is kept. */
export interface HeadRow {
  readonly replica: ReplicaId;
  readonly hq: number;
  /**
   * `read`: taken in. `unread`: torn, or not to be checked yet; its writer may complete it under the
   * same name at any time, so that it is tried for as long as it is there. `bad`: never to be read again under this name.
   */
  readonly state: 'read' | 'unread' | 'bad';
  /** Unread heads: how often that was tried, and when last. */
  readonly misses?: number;
  readonly triedAt?: number;
}

/** What is known of a console. Key: its replica. Bytes: its certificate, when it was read and is kept. */
export interface ConsoleRow {
  readonly replica: ReplicaId;
  /** From its certificate, base64url; `null` until it was read. */
  readonly publicKey: string | null;
  readonly label: string | null;
  readonly device: string | null;
  /** Its newest head: number, stamp in milliseconds, program, highest format it reads. 0 and `null` before the first. */
  readonly hq: number;
  readonly h: number;
  readonly app: string | null;
  readonly rd: number;
  /** The last sums that its heads told, by scope: digest of the positions, sum. */
  readonly sums: Readonly<Record<string, readonly [string, string]>>;
}

/** A file set aside: what was under the name, and why. Key: its path. Bytes: the file. */
export interface QuarantineRow {
  readonly path: string;
  readonly why: string;
  readonly at: number;
}

type Readable = Pick<ReplicaStore, 'syncRow'> | Pick<ReplicaTransaction, 'syncRow'>;

/** The key of a stream's row. */
export function streamKey(scope: Scope, replica: ReplicaId): string {
  return `${scope}/${replica}`;
}

/** The key of a segment's row. */
export function segmentKey(scope: Scope, replica: ReplicaId, q: number): string {
  return `${scope}/${replica}/${digits(q, 8)}`;
}

/** A row as it is saved. */
export function syncRow(area: SyncArea, key: string, value: object, bytes?: Uint8Array): SyncRow {
  return { area, key, value: value as JsonObject, ...(bytes === undefined ? {} : { bytes }) };
}

/** The row of a stream; `undefined` when nothing of it was ever announced or sealed. */
export async function readStream(
  store: Readable,
  scope: Scope,
  replica: ReplicaId,
): Promise<StreamRow | undefined> {
  const row = await store.syncRow({ area: 'streams', key: streamKey(scope, replica) });
  return row?.value as unknown as StreamRow | undefined;
}

/** The row of a stream as it is saved. */
export function streamRow(row: StreamRow): SyncRow {
  return syncRow('streams', streamKey(row.scope, row.replica), row);
}

/** How many announced segments of a stream are not applied. */
export function missing({ q, announced }: StreamRow): number {
  return Math.max(0, (announced?.q ?? 0) - q);
}

/** Every stream's row, in order of scope and replica. */
export async function readStreams(store: Pick<ReplicaStore, 'syncValues'>): Promise<readonly StreamRow[]> {
  const rows = await store.syncValues('streams');
  return rows.map(({ value }) => value as unknown as StreamRow);
}

/** The row of a segment as it is saved. */
export function segmentRow(row: SegmentRow, bytes: Uint8Array): SyncRow {
  return syncRow('segments', segmentKey(row.scope, row.replica, row.q), row, bytes);
}

/** What is known of a console; `undefined` when nothing is. */
export async function readConsole(store: Readable, replica: ReplicaId): Promise<ConsoleRow | undefined> {
  const row = await store.syncRow({ area: 'consoles', key: replica });
  return row?.value as unknown as ConsoleRow | undefined;
}

/** Every console known, in order of replica. */
export async function readConsoles(store: Pick<ReplicaStore, 'syncValues'>): Promise<readonly ConsoleRow[]> {
  const rows = await store.syncValues('consoles');
  return rows.map(({ value }) => value as unknown as ConsoleRow);
}

/**
 * The row of a console as it is saved.
 *
 * @param certificate its bytes; a row saved without them loses those it had.
 */
export function consoleRow(row: ConsoleRow, certificate?: Uint8Array): SyncRow {
  return syncRow('consoles', row.replica, row, certificate);
}

/** A console of which only the name is known. */
export function unknownConsole(replica: ReplicaId): ConsoleRow {
  return {
    replica,
    publicKey: null,
    label: null,
    device: null,
    hq: 0,
    h: 0,
    app: null,
    rd: 1,
    sums: {},
  };
}
