import { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { fromBase64Url, toBase64Url } from '#shared/replica/codec/base64url.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import { parseJson } from '#shared/replica/parse-json.ts';
import {
  type Ledger,
  type ScopeChecksum,
  type StreamPosition,
  SYNC_AREAS,
  type SyncRow,
} from '#shared/replica/replica-store.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';

/** The format of a copy that this version writes, and the newest that it reads. */
export const COPY_FORMAT = 1;

/** Where an archive stands at one moment. */
export interface CopyMoment {
  readonly ledger: Ledger;
  readonly positions: readonly StreamPosition[];
  readonly sums: readonly ScopeChecksum[];
}

/** How many lines there are of each sort. A record that changed while the archive was read has two. */
export interface CopyCounts {
  readonly records: number;
  readonly changes: number;
  readonly rows: number;
}

/**
 * The last line: the moment that the copy shows, what is in it, and the digest of every line, this one counted as it is
 * with an empty digest.
 */
export interface CopyEnd extends CopyMoment, CopyCounts {
  readonly digest: string;
}

const scope = z
  .string()
  .regex(SCOPE_PATTERN)
  .transform((text) => text as Scope);
const replica = z
  .string()
  .regex(REPLICA_PATTERN)
  .transform((text) => text as ReplicaId);
const count = z.int().min(0);
const stamp = z.tuple([count, count]).transform(([ms, counter]): Stamp => ({ ms, counter }));

const headerSchema = z.object({ copy: z.int().min(1) });

const changesSchema = z.strictObject({
  changes: z.tuple([scope, replica, z.array(replica), z.array(z.string()).min(1)]),
});

const rowSchema = z.strictObject({
  row: z.tuple([
    z.enum(SYNC_AREAS),
    z.string(),
    z.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    z.string().nullable(),
  ]),
});

const endSchema = z.strictObject({
  end: z.strictObject({
    ledger: z.strictObject({ replica, clock: stamp, clockOffset: z.number(), draftNumbers: count }),
    positions: z.array(
      z
        .tuple([scope, replica, z.int().min(1)])
        .transform(([of, by, n]): StreamPosition => ({ scope: of, replica: by, n })),
    ),
    sums: z.array(
      z
        .tuple([scope, z.string().regex(/^[0-9a-f]{32}$/)])
        .transform(([of, sum]): ScopeChecksum => ({ scope: of, sum })),
    ),
    records: count,
    changes: count,
    rows: count,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** A first line. */
export function headerLine(): string {
  return line({ copy: COPY_FORMAT });
}

/** The format that a first line tells; `undefined` when it is not one. */
export function readCopyHeader(text: string): number | undefined {
  return headerSchema.safeParse(parseJson(text)).data?.copy;
}

/** Consecutive lines of changes: all of one stream, at least one. */
export function changesLine(changes: readonly [Change, ...Change[]]): string {
  const table = createReplicaTable();
  const [{ scope: of, replica: by }] = changes;
  const lines = changes.map((change) => encodeChange(change, table));
  return line({ changes: [of, by, table.replicas(), lines] });
}

/** The changes of a line; `undefined` when it is not one, or one of them cannot be read. */
export function readChanges(text: string): readonly Change[] | undefined {
  const parsed = changesSchema.safeParse(parseJson(text)).data;
  if (parsed === undefined) return undefined;
  const [of, by, replicas, lines] = parsed.changes;
  const changes: Change[] = [];
  for (const encoded of lines) {
    const decoded = decodeChange(encoded, { scope: of, replica: by, replicas });
    if (!decoded.ok) return undefined;
    changes.push(decoded.value);
  }
  return changes;
}

/** Something that the synchronisation keeps. */
export function rowLine({ area, key, value, bytes }: SyncRow): string {
  return line({ row: [area, key, value, bytes === undefined ? null : toBase64Url(bytes)] });
}

/** The row of a line; `undefined` when it is not one. */
export function readRow(text: string): SyncRow | undefined {
  const parsed = rowSchema.safeParse(parseJson(text)).data;
  if (parsed === undefined) return undefined;
  const [area, key, value, encoded] = parsed.row;
  if (encoded === null) return { area, key, value };
  const bytes = fromBase64Url(encoded);
  return bytes === undefined ? undefined : { area, key, value, bytes };
}

/** A last line. */
export function endLine({ ledger, positions, sums, ...counts }: CopyEnd): string {
  const { clock, clockOffset, draftNumbers } = ledger;
  return line({
    end: {
      ledger: { replica: ledger.replica, clock: [clock.ms, clock.counter], clockOffset, draftNumbers },
      positions: positions.map(({ scope: of, replica: by, n }) => [of, by, n]),
      sums: sums.map(({ scope: of, sum }) => [of, sum]),
      ...counts,
    },
  });
}

/** What a last line tells; `undefined` when it is not one. */
export function readCopyEnd(text: string): CopyEnd | undefined {
  const end = endSchema.safeParse(parseJson(text)).data?.end;
  // What another writing would not give again was not written by a console.
  return end !== undefined && endLine(end) === text ? end : undefined;
}

function line(content: JsonValue): string {
  return JSON.stringify(content);
}
