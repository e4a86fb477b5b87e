import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import type { WriteRef } from '#shared/domain/change.ts';
import { type RecordId, ULID_PATTERN } from '#shared/domain/identity.ts';
import { canonicalJson, type JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { writeRefSchema } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { newValueRefusal } from './new-value-refusal.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Fields whose values come from a rule and not from a keyboard: of these one of the standing values is kept, never a new one. */
const KEPT_FIELDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ticket: [
    'state',
    'takenAt',
    'takenBy',
    'resolvedAt',
    'closedAt',
    'openedAt',
    'draftCode',
    'bodyId',
    'onCall',
    'duplicateOfId',
    'followsId',
  ],
};

/**
 * Settles a field that people wrote without seeing each other's value: one of the values, or a new one, replaces all
 * those that the person looked at. A value that came while they looked is not among these, and the conflict goes on.
 *
 * @see X-3
 */
export const resolveConflict = defineUseCase({
  name: 'resolveConflict',
  arguments: z.strictObject({
    kind: z.enum(KIND_NAMES),
    id: z.string().regex(ULID_PATTERN) as unknown as z.ZodType<RecordId, RecordId>,
    field: z.string().min(1).max(64),
    value: z.json(),
    /** The writes whose values the person looked at: all that stand, when left out. */
    writes: z.array(writeRefSchema).min(1).max(64).readonly().optional(),
  }),
  run: async ({ workspace }, _actor, { kind, id, field, value, writes }) => {
    const record = await findLive(workspace, kind, id);
    if (!record.ok) return record;
    const accepted = acceptedValue(kind, field, value);
    if (!accepted.ok) return accepted;
    const refusal =
      conflictRefusal(record.value, field, accepted.value) ??
      (isStanding(record.value.conflicts, field, accepted.value)
        ? undefined
        : await newValueRefusal(workspace, record.value.record, field, accepted.value));
    if (refusal !== undefined) return { ok: false, refusal };
    const standing = record.value.versions.registers[field] ?? [];
    return decide(null, [settle(record.value, field, accepted.value, writes ?? standing)]);
  },
});

function acceptedValue(kind: Kind, field: string, value: JsonValue): Result<JsonValue, ActRefusal> {
  const declared = fieldsOf(kind)[field];
  if (declared?.merge !== 'register') return refuseAct('field-unknown', { kind, field });
  const parsed = declared.schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const problem = value === null ? 'missing' : 'malformed';
  const faults = [{ field, problem, limit: null }] as const;
  return refuseAct('arguments-invalid', { command: 'resolveConflict', faults });
}

function conflictRefusal(
  { record: { kind }, versions, conflicts }: Versioned<Kind>,
  field: string,
  value: JsonValue,
): ActRefusal | undefined {
  if ((versions.registers[field]?.length ?? 0) < 2) return refusalOf('conflict-settled', { kind, field });
  if (KEPT_FIELDS[kind]?.includes(field) !== true) return undefined;
  return isStanding(conflicts, field, value)
    ? undefined
    : refusalOf('conflict-value-foreign', { kind, field });
}

function isStanding(conflicts: Versioned<Kind>['conflicts'], field: string, value: JsonValue): boolean {
  const values = conflicts.find((conflict) => conflict.field === field)?.values ?? [];
  return values.some((standing) => canonicalJson(standing.value) === canonicalJson(value));
}

function settle(
  { record: { kind, id, scope } }: Versioned<Kind>,
  field: string,
  value: JsonValue,
  replaces: readonly WriteRef[],
): ScopedMutation {
  return { scope, mutation: { op: 'set', kind, id, fields: { [field]: { value, replaces } } } };
}
