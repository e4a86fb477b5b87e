import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import {
  CATALOGUE_SCOPE,
  type RecordId,
  type Scope,
  scopeOfBody,
  ULID_PATTERN,
} from '#shared/domain/identity.ts';
import { importColumn, type ImportKind } from '#shared/domain/import/import-columns.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import { type Asset, fieldsOf } from '#shared/domain/kinds.ts';
import {
  createRecord,
  type FieldEdits,
  type NewRecord,
  setDeleted,
  setFields,
} from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import type { Teller } from '#shared/application/inventory/plan-asset-event.ts';
import { tellMove } from '#shared/application/inventory/tell-move.ts';
import { decide, defineUseCase, type UseCase } from '#shared/application/use-case.ts';
import { createReferenceCheck, type ReferenceCheck } from './reference-check.ts';

/** As many rows go in one act: what an act writes for one body must fit in one change. */
export const IMPORT_ROWS_PER_ACT = 200;

const fieldsSchema = z.record(z.string().max(40), z.json()) as unknown as z.ZodType<JsonObject, JsonObject>;

const idSchema = z.string().regex(ULID_PATTERN) as unknown as z.ZodType<RecordId, RecordId>;

const rowSchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('create'),
    id: idSchema,
    fields: fieldsSchema,
  }),
  z.strictObject({
    act: z.literal('edit'),
    id: idSchema,
    /** The new values, and those that whoever looked at the preview saw in their place. */
    fields: fieldsSchema,
    was: fieldsSchema,
  }),
]);

/** The arguments of an import of one kind: every value must be one that an import may write in its field. */
function argumentsOf(kind: ImportKind): z.ZodType<ImportArguments, ImportArguments> {
  return z
    .strictObject({ rows: z.array(rowSchema).min(1).max(IMPORT_ROWS_PER_ACT).readonly() })
    .superRefine(({ rows }, issues) => {
      for (const [place, row] of rows.entries())
        for (const [field, value] of Object.entries(row.fields))
          if (!isOfField(kind, row.act, field, value))
            issues.addIssue({ code: 'custom', path: ['rows', place, 'fields', field] });
    });
}

/** A row of an import, ready to be written. */
export type ImportRow = z.output<typeof rowSchema>;

/** The rows of one act. */
export interface ImportArguments {
  readonly rows: readonly ImportRow[];
}

/** What an act of an import wrote. */
export interface ImportedRows {
  readonly written: number;
}

type ImportUseCase<Name extends string> = UseCase<Name, ImportArguments, ImportArguments, ImportedRows>;

/**
 * The use case that writes rows of a table as one act: new records with the id of their natural key, so that two
 * consoles that import the same table make the same ones, and new values of known ones. Refused whole when what they
 * were compared with has changed since.
 */
function importUseCase<const Name extends string>(name: Name, kind: ImportKind): ImportUseCase<Name> {
  return defineUseCase({
    name,
    founding: kind !== 'asset',
    arguments: argumentsOf(kind),
    run: async ({ workspace, ids, clock }, actor, { rows }) => {
      const check = createReferenceCheck(workspace);
      const teller = { ids, at: clock.now(), by: actor };
      const mutations: ScopedMutation[] = [];
      for (const row of rows) {
        const made = await (row.act === 'create'
          ? creation(workspace, kind, row, check)
          : edit(workspace, teller, kind, row, check));
        if (!made.ok) return made;
        mutations.push(...made.value);
      }
      const value: ImportedRows = { written: rows.length };
      return decide(value, mutations);
    },
  });
}

/** Imports rows about assets. */
export const importAssets = importUseCase('importAssets', 'asset');

/** Imports rows about people. */
export const importPeople = importUseCase('importPeople', 'person');

/** Imports rows about bodies. */
export const importBodies = importUseCase('importBodies', 'body');

/** The use case that imports each kind. */
export const IMPORT_USE_CASES = {
  asset: 'importAssets',
  person: 'importPeople',
  body: 'importBodies',
} as const satisfies Readonly<Record<ImportKind, string>>;

/** The fields of a record of some kind: that they are of its own kind is checked with the arguments. */
type AnyNew = NewRecord<'asset'> & NewRecord<'person'> & NewRecord<'body'>;
type AnyEdits = FieldEdits<'asset'> & FieldEdits<'person'> & FieldEdits<'body'>;

type Made = Result<readonly ScopedMutation[], ActRefusal>;

async function creation(
  workspace: Workspace,
  kind: ImportKind,
  { id, fields }: Extract<ImportRow, { act: 'create' }>,
  check: ReferenceCheck,
): Promise<Made> {
  const bodyId = fields['bodyId'] as RecordId<'body'> | undefined;
  const refusal = await check.refusal(bodyId ?? null, fields);
  if (refusal !== undefined) return { ok: false, refusal };
  const former = await readAny(workspace, kind, id);
  if (former === undefined) {
    const scope: Scope = bodyId === undefined ? CATALOGUE_SCOPE : scopeOfBody(bodyId);
    return done([createRecord(kind, scope, id as RecordId<ImportKind>, fields as unknown as AnyNew)]);
  }
  if (!former.record.deleted) return refuseAct('import-outdated', { name: nameOf(former) });
  // Imported once, taken back, imported again: the same record comes back, as the table says it now.
  return done([setDeleted(former, false), ...setFields(former, whole(kind, fields))]);
}

async function edit(
  workspace: Workspace,
  teller: Teller,
  kind: ImportKind,
  { id, fields, was }: Extract<ImportRow, { act: 'edit' }>,
  check: ReferenceCheck,
): Promise<Made> {
  const found = await readAny(workspace, kind, id);
  if (found === undefined) return refuseAct('record-unknown', { kind });
  if (found.record.deleted) return refuseAct('record-deleted', { kind });
  const shown = found.record as unknown as JsonObject;
  const isAsSeen = Object.entries(was).every(
    ([field, value]) => canonicalJson(shown[field] ?? null) === canonicalJson(value),
  );
  if (!isAsSeen) return refuseAct('import-outdated', { name: nameOf(found) });
  const bodyId = 'bodyId' in found.record ? found.record.bodyId : null;
  const refusal = await check.refusal(bodyId, fields);
  if (refusal !== undefined) return { ok: false, refusal };
  const edits = setFields(found, fields as unknown as AnyEdits);
  if (!isAsset(found)) return done(edits);
  const told = await assetTold(workspace, teller, found.record, fields);
  return told.ok ? done([...told.value, ...edits]) : told;
}

function isAsset(found: Versioned<ImportKind>): found is Versioned<'asset'> {
  return found.record.kind === 'asset';
}

/**
 * The event of an asset that a row moves: the one that a move by hand writes. A state that was said is left by such an
 * event alone.
 *
 * @see REG-7-a
 */
async function assetTold(
  workspace: Workspace,
  teller: Teller,
  asset: Asset,
  made: FieldEdits<'asset'>,
): Promise<Made> {
  // A state that nobody had said was so all along: what moves is moved in it.
  const known = asset.state === null ? { ...asset, state: made.state ?? null } : asset;
  const keepsState = asset.state === null || made.state === undefined;
  const told = await tellMove(workspace, teller, known, made, keepsState);
  if (!told.ok) return told;
  const { state = asset.state } = told.value?.edits ?? {};
  if (asset.state !== null && made.state !== undefined && made.state !== state)
    return refuseAct('import-outdated', { name: asset.label });
  return done(told.value === null ? [] : [told.value.event]);
}

function readAny(
  workspace: Workspace,
  kind: ImportKind,
  id: RecordId,
): Promise<Versioned<ImportKind> | undefined> {
  return workspace.read(kind, id as RecordId<ImportKind>);
}

/** The fields of a new record with `null` in those it is silent about: nothing of a former one stays. */
function whole(kind: ImportKind, fields: JsonObject): AnyEdits {
  const empty = Object.entries(fieldsOf(kind)).flatMap(([name, field]): [string, JsonValue][] =>
    field.merge === 'register' && !field.required ? [[name, null]] : [],
  );
  return { ...Object.fromEntries(empty), ...fields };
}

/** Whether a value is one that an import may write in a field of the kind. */
function isOfField(kind: ImportKind, act: ImportRow['act'], field: string, value: JsonValue): boolean {
  const isMade = act === 'create' && (field === 'bodyId' || field === 'demonstration');
  const isKey = act === 'edit' && field === 'bodyId';
  if (!isMade && (isKey || importColumn(kind, field) === undefined)) return false;
  const declared = fieldsOf(kind)[field];
  return declared?.merge === 'register' && declared.schema.safeParse(value).success;
}

function nameOf({ record }: Versioned<ImportKind>): string {
  const shown = record as unknown as Readonly<Record<string, unknown>>;
  const names = NAME_FIELDS[record.kind].map((field) => shown[field]);
  return names.filter((name) => typeof name === 'string').join(' ');
}

/** What people call a record of each kind by. */
const NAME_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  asset: ['label'],
  person: ['givenName', 'familyName'],
  body: ['name'],
};
