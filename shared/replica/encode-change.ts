import { assertNever } from '#shared/domain/assert-never.ts';
import type { Change, Mutation, OpaqueMutation, SetMutation, WriteRef } from '#shared/domain/change.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import { carriedForm } from './opaque.ts';
import { createReplicaTable, MAX_REPLICAS_NAMED, type ReplicaTable } from './replica-table.ts';

/** The greatest size of a change on the wire, in bytes. @see docs/sync-protocol.md */
export const MAX_CHANGE_BYTES = 256 * 1024;

/** The form under which an unknown form travels when its places would mean other replicas in the table at hand. */
export const CARRIED_FORM = '?';

/**
 * A change as one line of a segment. Scope and replica are the segment's own; the replicas that its mutations name are
 * places in `table`, which grows as needed.
 *
 * What a newer console wrote is written back as it came where the table allows, else wrapped with its own table.
 */
export function encodeChange(change: Change, table: ReplicaTable): string {
  const line: Record<string, JsonValue> = {
    n: change.n,
    h: [change.stamp.ms, change.stamp.counter],
    u: change.actor,
    k: change.command,
  };
  if (change.clockCorrection !== 0) line['o'] = change.clockCorrection;
  if (change.reason !== undefined) line['why'] = change.reason;
  if (change.transaction !== undefined) line['tx'] = change.transaction;
  claimPlaces(change.mutations, table);
  line['m'] = change.mutations.map((mutation) => encodeMutation(mutation, table));
  return JSON.stringify(line);
}

/** Whether a change is larger than any console accepts, or names more replicas, in a segment of its own. */
export function isTooLarge(change: Change): boolean {
  const table = createReplicaTable();
  return isLineTooLong(encodeChange(change, table)) || table.replicas().length > MAX_REPLICAS_NAMED;
}

/** Whether a line takes more than {@link MAX_CHANGE_BYTES}. */
export function isLineTooLong(line: string): boolean {
  // No character takes more than three bytes for each of its units: most lines need no counting.
  if (line.length * 3 <= MAX_CHANGE_BYTES) return false;
  return new TextEncoder().encode(line).length > MAX_CHANGE_BYTES;
}

/** Unknown forms come first to an empty table, because they alone cannot be told other places. */
function claimPlaces(mutations: readonly Mutation[], table: ReplicaTable): void {
  for (const mutation of mutations) {
    if (mutation.op === 'opaque') table.beginsWith(carriedForm(mutation).replicas);
  }
}

function encodeMutation(mutation: Mutation, table: ReplicaTable): JsonValue {
  switch (mutation.op) {
    case 'create':
      return ['c', mutation.kind, mutation.id, mutation.fields];
    case 'set':
      return ['s', mutation.kind, mutation.id, encodeWrites(mutation.fields, table)];
    case 'add':
      return ['+', mutation.kind, mutation.id, mutation.field, mutation.element];
    case 'remove': {
      const { kind, id, field, element, replaces } = mutation;
      return ['-', kind, id, field, element, encodeRefs(replaces, table)];
    }
    case 'count':
      return ['i', mutation.kind, mutation.id, mutation.field, mutation.delta];
    case 'delete': {
      const { kind, id, deleted, replaces, seen } = mutation;
      return ['d', kind, id, deleted, encodeRefs(replaces, table), encodeRefs(seen, table)];
    }
    case 'opaque':
      return encodeOpaque(mutation, table);
    default:
      return assertNever(mutation);
  }
}

function encodeWrites(fields: SetMutation['fields'], table: ReplicaTable): JsonObject {
  const entries = Object.entries(fields).map(([name, { value, replaces }]) => [
    name,
    [value, encodeRefs(replaces, table)],
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function encodeRefs(writes: readonly WriteRef[], table: ReplicaTable): JsonValue {
  return writes.map(({ replica, n }) => [table.placeOf(replica), n]);
}

function encodeOpaque(mutation: OpaqueMutation, table: ReplicaTable): JsonValue {
  const { form, replicas } = carriedForm(mutation);
  if (table.beginsWith(replicas)) return form;
  return [CARRIED_FORM, form[1], form[2], form, replicas];
}
