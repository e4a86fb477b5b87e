import { z } from 'zod';
import type { WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, type Scope } from '#shared/domain/identity.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import { REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { latestOf, sameWrite, writtenValue } from '#shared/domain/written-value.ts';

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
  // One for each console that ever wrote in the record: many more than the writes that stand at once.
  touched: z.array(writeRefSchema).max(4_096).readonly(),
});

/** The record with the versions that its editor saw: those of now when none are given. */
export function asSeen<K extends Kind>(
  current: Versioned<K>,
  versions: RecordVersions | undefined,
): Versioned<K> {
  return versions === undefined ? current : { ...current, versions };
}

/**
 * The record as it is now, seen in the fields that a form writes as the form had seen it: what others wrote in them
 * meanwhile stays beside the new values, as a conflict.
 */
export function asSeenInForm<K extends Kind>(
  current: Versioned<K>,
  versions: RecordVersions | undefined,
  made: FieldEdits<K>,
): Versioned<K> {
  if (versions === undefined) return current;
  const registers = Object.keys(made).map((field) => [field, versions.registers[field] ?? []]);
  const seen = {
    ...current.versions.registers,
    ...Object.fromEntries(registers),
  } as typeof versions.registers;
  return { ...current, versions: { ...current.versions, registers: seen } };
}

/**
 * What a form really says, judged by the versions it saw: a field given back as the form had found it says nothing,
 * even when its value has changed meanwhile. Everything, when no versions are given.
 */
export async function editsMade<K extends Kind>(
  workspace: Workspace,
  current: Versioned<K>,
  versions: RecordVersions | undefined,
  edits: FieldEdits<K>,
): Promise<FieldEdits<K>> {
  if (versions === undefined) return edits;
  const made: [string, JsonValue][] = [];
  for (const [field, value] of Object.entries(edits as unknown as JsonObject))
    if (!(await isAsFound(workspace, current, versions, field, value))) made.push([field, value]);
  return Object.fromEntries(made) as FieldEdits<K>;
}

/** The mutations that save {@link editsMade}: a field that others changed too is kept with both values, as a conflict. */
export function saveEdits<K extends Kind>(
  current: Versioned<K>,
  versions: RecordVersions | undefined,
  made: FieldEdits<K>,
): readonly ScopedMutation[] {
  return setFields(asSeen(current, versions), made);
}

/** Whether a form gives a field back as it had found it: a dispute in it that nobody looked at goes on. */
async function isAsFound<K extends Kind>(
  workspace: Workspace,
  current: Versioned<K>,
  versions: RecordVersions,
  field: string,
  value: JsonValue,
): Promise<boolean> {
  const found = versions.registers[field] ?? [];
  if (sameWrites(found, current.versions.registers[field] ?? [])) {
    const shown = (current.record as unknown as JsonObject)[field] ?? null;
    if (canonicalJson(shown) === canonicalJson(value)) return true;
    // A value that was blanked while the form was open comes back with it: it must not be written again.
    if (!found.some((write) => isBlanked(current.versions, field, write))) return false;
  }
  const before = await valueShown(workspace, current.record, found, field);
  return before !== undefined && canonicalJson(before) === canonicalJson(value);
}

function isBlanked({ elements }: RecordVersions, field: string, write: WriteRef): boolean {
  return Object.hasOwn(elements[REDACTED_FIELD] ?? {}, redactionOf(field, write));
}

/** What a register showed while those writes stood; `undefined` when they are not all here. */
async function valueShown(
  workspace: Workspace,
  { kind, id, scope }: { readonly kind: Kind; readonly id: string; readonly scope: Scope },
  writes: readonly WriteRef[],
  field: string,
): Promise<JsonValue | undefined> {
  if (writes.length === 0) return null;
  const found = await Promise.all(writes.map((write) => workspace.change({ ...write, scope })));
  const changes = found.filter((change) => change !== undefined);
  const latest = latestOf(changes);
  if (latest === undefined || changes.length < writes.length) return undefined;
  return writtenValue(latest, kind, id, field);
}

function sameWrites(left: readonly WriteRef[], right: readonly WriteRef[]): boolean {
  return left.length === right.length && left.every((ref) => right.some((other) => sameWrite(ref, other)));
}
