import type { DeleteMutation, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { EntityState, Head } from './entity.ts';
import { winnerOf } from './register.ts';
import { own } from './write-ref.ts';

/** What the tombstone's register holds: whether the record is deleted, and what its author had seen of it. */
export function tombstoneValue(mutation: DeleteMutation): JsonObject {
  const seen = Object.fromEntries(mutation.seen.map(({ replica, n }) => [replica, n]));
  return { deleted: mutation.deleted, seen };
}

/** Whether the record is hidden. */
export function isDeleted(state: EntityState): boolean {
  const shown = winnerOf(state.deletion);
  return shown !== undefined && tellsDeleted(shown.value);
}

/**
 * Whether the record is hidden although something in it was written by somebody who had not seen that it was deleted.
 * The data are intact: people decide whether to restore it.
 */
export function isEditedAfterDeletion(state: EntityState): boolean {
  if (!isDeleted(state)) return false;
  const deletions = state.deletion.heads.filter((head) => tellsDeleted(head.value));
  return standingWrites(state).some((write) => !deletions.some((deletion) => covers(deletion, write)));
}

/** The last change of each replica, as a list. */
export function clockAsWrites(clock: EntityState['clock']): readonly WriteRef[] {
  return Object.keys(clock)
    .sort()
    .map((replica) => ({ replica: replica as ReplicaId, n: clock[replica] ?? 0 }));
}

/** The author of a deletion had seen the write, or made it in the same change or after. */
function covers(deletion: Head, write: WriteRef): boolean {
  if (deletion.write.replica === write.replica && write.n >= deletion.write.n) return true;
  const seen = asObject(asObject(deletion.value)?.['seen'] ?? null);
  const last = seen === undefined ? undefined : own(seen, write.replica);
  return typeof last === 'number' && last >= write.n;
}

function standingWrites(state: EntityState): readonly WriteRef[] {
  const registers = Object.values(state.registers).flatMap((register) =>
    register.heads.map((head) => head.write),
  );
  const additions = Object.values(state.sets).flatMap((set) => Object.values(set.additions).flat());
  return [...registers, ...additions];
}

function tellsDeleted(value: JsonValue): boolean {
  return asObject(value)?.['deleted'] === true;
}

function asObject(value: JsonValue): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}
