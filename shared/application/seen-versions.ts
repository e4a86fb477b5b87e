import { z } from 'zod';
import type { WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN } from '#shared/domain/identity.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { sameWrite, writtenValue } from '#shared/domain/written-value.ts';

/** The name of a write, as a form gives back the ones it saw. */
export const writeRefSchema = z.object({
  replica: z.string().regex(REPLICA_PATTERN),
  n: z.int().min(1),
}) as unknown as z.ZodType<WriteRef, WriteRef>;

const writeRefs = z.array(writeRefSchema).max(64).readonly();

/** What a form saw of the record that it edits: given back with its edits, so that what came meanwhile is not overwritten. */
export const recordVersionsSchema: z.ZodType<RecordVersions, RecordVersions> = z.object({
  registers: z.record(z.string(), writeRefs),
  elements: z.record(z.string(), z.record(z.string(), writeRefs)),
  deletion: writeRefs,
  touched: writeRefs,
});

/** The record with the versions that its editor saw: those of now when none are given. */
export function asSeen<K extends Kind>(
  current: Versioned<K>,
  versions: RecordVersions | undefined,
): Versioned<K> {
  return versions === undefined ? current : { ...current, versions };
}

/**
 * The mutations that save a form. A field left as the form had found it writes nothing, even when its value has changed
 * meanwhile; a field that both changed is kept with both values, as a conflict.
 */
export async function saveEdits<K extends Kind>(
  workspace: Workspace,
  current: Versioned<K>,
  versions: RecordVersions | undefined,
  edits: FieldEdits<K>,
): Promise<readonly ScopedMutation[]> {
  const seen = asSeen(current, versions);
  const touched: [string, JsonValue][] = [];
  for (const [field, value] of Object.entries(edits as unknown as JsonObject))
    if (!(await isAsFound(workspace, current, seen, field, value))) touched.push([field, value]);
  return setFields(seen, Object.fromEntries(touched) as FieldEdits<K>);
}

/** Whether `value` is what the form had found in a field that somebody else has written since. */
async function isAsFound<K extends Kind>(
  workspace: Workspace,
  current: Versioned<K>,
  seen: Versioned<K>,
  field: string,
  value: JsonValue,
): Promise<boolean> {
  const found = seen.versions.registers[field] ?? [];
  if (found.length > 1 || sameWrites(found, current.versions.registers[field] ?? [])) return false;
  const [write] = found;
  if (write === undefined) return value === null;
  const change = await workspace.change({ ...write, scope: current.record.scope });
  const written = change && writtenValue(change, current.record.kind, current.record.id, field);
  return written !== undefined && canonicalJson(written) === canonicalJson(value);
}

function sameWrites(left: readonly WriteRef[], right: readonly WriteRef[]): boolean {
  return left.length === right.length && left.every((ref) => right.some((other) => sameWrite(ref, other)));
}
