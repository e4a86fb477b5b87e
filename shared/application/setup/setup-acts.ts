import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import { fieldsOf, type RecordOf } from '#shared/domain/kinds.ts';
import {
  type FieldEdits,
  type RecordEdits,
  setDeleted,
  setElements,
  setsAmong,
} from '#shared/domain/mutations.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { asSeen, editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, type Decided, defineUseCase, type UseCase } from '#shared/application/use-case.ts';

/** The kinds that are defined, edited, deleted and restored alike: what configures the office, and what it keeps. */
export type SetupKind = Exclude<ListedKind, 'body' | 'seat' | 'person' | 'assetEvent'>;

/** What defining a record of the configuration gives. */
export interface Defined<K extends SetupKind> {
  readonly id: RecordId<K>;
}

type EditArguments<K extends SetupKind, Shape extends z.ZodRawShape> = z.ZodObject<
  {
    id: z.ZodType<RecordId<K>, RecordId<K>>;
    changes: z.ZodObject<Shape, z.core.$strict>;
    versions: z.ZodOptional<typeof recordVersionsSchema>;
  },
  z.core.$strict
>;

/** The arguments of an edit: `null` empties a field, a field left out stays as it is. */
export function editArguments<K extends SetupKind, Shape extends z.ZodRawShape>(
  kind: K,
  edits: Shape,
): EditArguments<K, Shape> {
  return z.strictObject({
    id: idOf(kind),
    changes: z.strictObject(edits),
    versions: recordVersionsSchema.optional(),
  });
}

/** What an edit asks for, once its arguments are read. */
interface Edit<K extends SetupKind> {
  readonly id: RecordId<K>;
  readonly changes: RecordEdits<K>;
  readonly versions: RecordVersions | undefined;
}

/** Why a record cannot become what an edit makes of it; `undefined` when it can. */
type EditRule<K extends SetupKind> = (
  record: RecordOf<K>,
  made: RecordEdits<K>,
) => ActRefusal | undefined | Promise<ActRefusal | undefined>;

/** The registers among what a form says. */
function registersAmong<K extends SetupKind>(kind: K, said: RecordEdits<K>): FieldEdits<K> {
  const declared = fieldsOf(kind);
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => declared[name]?.merge === 'register'),
  ) as FieldEdits<K>;
}

/** Decides an edit of a record of the configuration, unless `rule` forbids what it would become. */
export async function decideEdit<K extends SetupKind>(
  workspace: Workspace,
  kind: K,
  { id, changes, versions }: Edit<K>,
  rule: EditRule<K> = () => undefined,
): Promise<Decided<null>> {
  const found = await findLive(workspace, kind, id);
  if (!found.ok) return found;
  const made = await editsMade(workspace, found.value, versions, registersAmong(kind, changes));
  const sets = setsAmong(kind, changes);
  const edits = { ...made, ...Object.fromEntries(sets) } as RecordEdits<K>;
  const refusal = await rule({ ...found.value.record, ...edits }, edits);
  if (refusal !== undefined) return { ok: false, refusal };
  const seen = asSeen(found.value, versions);
  const elements = sets.flatMap(([field, wanted]) => setElements(seen, field, wanted));
  return decide(null, [...saveEdits(found.value, versions, made), ...elements]);
}

/** A use case that is only told which record it is about. */
type UseCaseOn<Name extends string, K extends SetupKind> = UseCase<Name, Defined<K>, Defined<K>, null>;

/** The use case that deletes a record of a kind: what names it keeps naming it, and it can be restored. */
export function deletionUseCase<const Name extends string, K extends SetupKind>(
  name: Name,
  kind: K,
): UseCaseOn<Name, K> {
  return defineUseCase({
    name,
    arguments: z.strictObject({ id: idOf(kind) }),
    run: async ({ workspace }, _actor, { id }) => {
      const found = await findLive(workspace, kind, id);
      return found.ok ? decide(null, [setDeleted(found.value, true)]) : found;
    },
  });
}

/** The use case that restores a deleted record of a kind as it was; one that is not deleted stays as it is. */
export function restorationUseCase<const Name extends string, K extends SetupKind>(
  name: Name,
  kind: K,
): UseCaseOn<Name, K> {
  return defineUseCase({
    name,
    arguments: z.strictObject({ id: idOf(kind) }),
    run: async ({ workspace }, _actor, { id }) => {
      const found = await findRecord(workspace, kind, id);
      if (!found.ok) return found;
      return decide(null, found.value.record.deleted ? [setDeleted(found.value, false)] : []);
    },
  });
}
