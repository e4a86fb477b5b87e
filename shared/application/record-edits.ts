import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, type RecordOf } from '#shared/domain/kinds.ts';
import { type FieldEdits, type RecordEdits, setElements, setsAmong } from '#shared/domain/mutations.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { asSeen, editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, type Decided } from '#shared/application/use-case.ts';

type EditArguments<K extends Kind, Shape extends z.ZodRawShape> = z.ZodObject<
  {
    id: z.ZodType<RecordId<K>, RecordId<K>>;
    changes: z.ZodObject<Shape, z.core.$strict>;
    versions: z.ZodOptional<typeof recordVersionsSchema>;
  },
  z.core.$strict
>;

/** The arguments of an edit: `null` empties a field, a field left out stays as it is. */
export function editArguments<K extends Kind, Shape extends z.ZodRawShape>(
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
interface Edit<K extends Kind> {
  readonly id: RecordId<K>;
  readonly changes: RecordEdits<K>;
  readonly versions: RecordVersions | undefined;
}

/** Why a record cannot become what an edit makes of it; `undefined` when it can. */
type EditRule<K extends Kind> = (
  after: RecordOf<K>,
  made: RecordEdits<K>,
  before: RecordOf<K>,
) => ActRefusal | undefined | Promise<ActRefusal | undefined>;

/** The registers among what a form says. */
function registersAmong<K extends Kind>(kind: K, said: RecordEdits<K>): FieldEdits<K> {
  const declared = fieldsOf(kind);
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => declared[name]?.merge === 'register'),
  ) as FieldEdits<K>;
}

/** Decides an edit of a record, its sets included, unless `rule` forbids what it would become. */
export async function decideEdit<K extends Kind>(
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
  const { record } = found.value;
  const refusal = await rule({ ...record, ...edits }, edits, record);
  if (refusal !== undefined) return { ok: false, refusal };
  const seen = asSeen(found.value, versions);
  const elements = sets.flatMap(([field, wanted]) => setElements(seen, field, wanted));
  return decide(null, [...saveEdits(found.value, versions, made), ...elements]);
}
