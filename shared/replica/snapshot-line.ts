import { z } from 'zod';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import { parseJson } from './parse-json.ts';
import { SNAPSHOT_FORMAT } from './snapshot.ts';

const scope = z
  .string()
  .regex(SCOPE_PATTERN)
  .transform((text) => text as Scope);
const replica = z
  .string()
  .regex(REPLICA_PATTERN)
  .transform((text) => text as ReplicaId);
const positions = z.array(z.tuple([scope, replica, z.int().min(1)]));

const headerSchema = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  positions,
  sums: z.array(z.tuple([scope, z.string().regex(/^[0-9a-f]{32}$/)])),
});
const unreadSchema = z.object({ unread: z.tuple([scope, replica, z.array(replica), z.string()]) });
const endSchema = z.object({ end: z.object({ records: z.int(), unread: z.int(), positions }) });

/** The first line: how far each stream had been applied, and what the records of each scope add up to. */
export type SnapshotHeader = z.infer<typeof headerSchema>;

/** The last line: how many lines there were of each sort, and the positions again. */
export type SnapshotEnd = z.infer<typeof endSchema>['end'];

/** A change that some record carries unread: its stream, the table of its places, its line. */
export type UnreadLine = z.infer<typeof unreadSchema>['unread'];

/** Reads a first line. */
export function readHeader(text: string): SnapshotHeader | undefined {
  return headerSchema.safeParse(parseJson(text)).data;
}

/** Reads the line of a change. */
export function readUnread(text: string): UnreadLine | undefined {
  return unreadSchema.safeParse(parseJson(text)).data?.unread;
}

/** Reads a last line. */
export function readEnd(text: string): SnapshotEnd | undefined {
  return endSchema.safeParse(parseJson(text)).data?.end;
}
