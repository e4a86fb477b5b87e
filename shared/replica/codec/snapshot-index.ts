import { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import { parseJson } from '#shared/replica/parse-json.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';
import { TAG_PATTERN } from './headers.ts';

/** How far a snapshot goes in a stream: its last change `n`, the segment `q` that ends with it, the chain after that. */
export interface SnapshotPosition {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly n: number;
  readonly q: number;
  readonly chain: string;
}

/** A file of a snapshot: records of one kind whose ids were made in one month. */
export interface SnapshotChunk {
  readonly kind: string;
  /** `aaaa-mm` of the time in the records' ids, in UTC; `x` for ids that hold no time. */
  readonly bucket: string;
  /** Part of the file's name. */
  readonly tag: string;
  /** SHA-256 of the whole file, 64 hexadecimal digits. */
  readonly digest: string;
  /** How many records: one a line. */
  readonly count: number;
  /** The length of the file. */
  readonly bytes: number;
}

/** Everything that the index of a snapshot says in its lines. */
export interface SnapshotContents {
  readonly positions: readonly SnapshotPosition[];
  readonly sums: readonly { readonly scope: Scope; readonly sum: string }[];
  /** In order of kind and of the records' ids. */
  readonly chunks: readonly SnapshotChunk[];
  /** The changes that some record carries unread, whole: what an older version could not read, a newer one will. */
  readonly unread: readonly Change[];
}

const scope = z
  .string()
  .regex(SCOPE_PATTERN)
  .transform((text) => text as Scope);
const replica = z
  .string()
  .regex(REPLICA_PATTERN)
  .transform((text) => text as ReplicaId);
const count = z.int().min(1);
const half = z.string().regex(/^[0-9a-f]{32}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** First line: `{"positions":[[scope, replica, n, q, chain], …]}`. */
const positionsSchema = z.object({ positions: z.array(z.tuple([scope, replica, count, count, half])) });
/** Second line: `{"sums":[[scope, sum], …]}`. */
const sumsSchema = z.object({ sums: z.array(z.tuple([scope, half])) });
/** Then a line for each chunk: `[kind, bucket, tag, digest, count, bytes]`. */
const chunkSchema = z.tuple([
  z.string().min(1),
  z.string().regex(/^(\d{4,6}-\d{2}|x)$/),
  z.string().regex(TAG_PATTERN),
  digest,
  count,
  count,
]);
/** Then a line for each unread change: `{"unread":[scope, replica, table of replicas, line of a segment]}`. */
const unreadSchema = z.object({
  unread: z.tuple([scope, replica, z.array(replica).max(2_000), z.string()]),
});

/** The lines of an index. */
export function indexLines({ positions, sums, chunks, unread }: SnapshotContents): readonly string[] {
  return [
    line({ positions: positions.map((at) => [at.scope, at.replica, at.n, at.q, at.chain]) }),
    line({ sums: sums.map((each) => [each.scope, each.sum]) }),
    ...chunks.map((each) => line([each.kind, each.bucket, each.tag, each.digest, each.count, each.bytes])),
    ...unread.map(unreadLine),
  ];
}

/** What the lines of an index say; `undefined` when one of them is not what an honest console writes. */
export function readIndexLines(lines: readonly string[]): SnapshotContents | undefined {
  const [first = '', second = '', ...others] = lines;
  const positions = positionsSchema.safeParse(parseJson(first)).data?.positions;
  const sums = sumsSchema.safeParse(parseJson(second)).data?.sums;
  if (positions === undefined || sums === undefined) return undefined;
  const chunks: SnapshotChunk[] = [];
  const unread: Change[] = [];
  for (const text of others) {
    const content = parseJson(text);
    const chunk = readChunk(content);
    const change = chunk === undefined ? readUnread(content) : undefined;
    if (chunk !== undefined) chunks.push(chunk);
    else if (change !== undefined) unread.push(change);
    else return undefined;
  }
  return {
    positions: positions.map(([inScope, of, n, q, chain]) => ({ scope: inScope, replica: of, n, q, chain })),
    sums: sums.map(([inScope, sum]) => ({ scope: inScope, sum })),
    chunks,
    unread,
  };
}

function readChunk(content: unknown): SnapshotChunk | undefined {
  const chunk = chunkSchema.safeParse(content).data;
  if (chunk === undefined) return undefined;
  const [kind, bucket, tag, whole, records, bytes] = chunk;
  return { kind, bucket, tag, digest: whole, count: records, bytes };
}

function readUnread(content: unknown): Change | undefined {
  const read = unreadSchema.safeParse(content).data;
  if (read === undefined) return undefined;
  const [inScope, of, replicas, text] = read.unread;
  const decoded = decodeChange(text, { scope: inScope, replica: of, replicas });
  return decoded.ok ? decoded.value : undefined;
}

function unreadLine(change: Change): string {
  const table = createReplicaTable();
  const text = encodeChange(change, table);
  return line({ unread: [change.scope, change.replica, table.replicas(), text] });
}

function line(content: JsonValue): string {
  return JSON.stringify(content);
}
