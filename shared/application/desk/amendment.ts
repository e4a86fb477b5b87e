import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, type Decided } from '#shared/application/use-case.ts';

/** What stands around a ticket and can be corrected where it was mistyped. */
export type AmendedKind =
  'contact' | 'escalation' | 'quote' | 'remoteSession' | 'platformOutage' | 'improvement';

type AmendmentArguments<K extends AmendedKind, Shape extends z.ZodRawShape> = z.ZodObject<
  {
    id: z.ZodType<RecordId<K>, RecordId<K>>;
    changes: z.ZodObject<Shape, z.core.$strict>;
    versions: z.ZodOptional<typeof recordVersionsSchema>;
  },
  z.core.$strict
>;

/** The arguments of a correction: `null` empties a field, a field left out stays as it is. */
export function amendmentArguments<K extends AmendedKind, Shape extends z.ZodRawShape>(
  kind: K,
  changes: Shape,
): AmendmentArguments<K, Shape> {
  return z.strictObject({
    id: idOf(kind),
    changes: z.strictObject(changes),
    versions: recordVersionsSchema.optional(),
  });
}

/** What a correction asks for, once its arguments are read. */
interface Amendment<K extends AmendedKind> {
  readonly id: RecordId<K>;
  readonly changes: FieldEdits<K>;
  readonly versions: RecordVersions | undefined;
}

/**
 * Decides the correction of a record around a ticket: what it said stays in its history. `rule` says what forbids it to
 * become what the correction makes of it.
 */
export async function decideAmendment<K extends AmendedKind>(
  workspace: Workspace,
  kind: K,
  { id, changes, versions }: Amendment<K>,
  rule: (after: RecordOf<K>, before: RecordOf<K>) => ActRefusal | undefined | Promise<ActRefusal | undefined>,
): Promise<Decided<null>> {
  const found = await findLive(workspace, kind, id);
  if (!found.ok) return found;
  const edits = await editsMade(workspace, found.value, versions, changes);
  const refusal = await rule({ ...found.value.record, ...edits }, found.value.record);
  if (refusal !== undefined) return { ok: false, refusal };
  return decide(null, saveEdits(found.value, versions, edits));
}
