import { refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema } from '#shared/domain/field.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import {
  createRecord,
  type FieldEdits,
  type NewRecord,
  setDeleted,
  setFields,
} from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, type Decided, type UseCaseContext } from '#shared/application/use-case.ts';
import type { Defined } from './setup-acts.ts';

/** The kinds of which a body has a version from a day on. */
export type VersionKind = 'calendar' | 'serviceLevel' | 'bodyTerms';

/** Whose version it is, and from when: what names it. */
interface VersionKey {
  readonly bodyId: RecordId<'body'>;
  readonly validFrom: string;
}

/** No office was ever configured for a day before this one: what is earlier was mistyped. */
const FIRST_DAY = '1990-01-01';

/** The day from which a new version is in force. */
export const validFromSchema = dateSchema.refine((day) => day >= FIRST_DAY);

/**
 * Decides a new version for a body. Its id comes from the body and the day, so that two consoles that define the same
 * version make one record; a version that was deleted comes back as it is defined now.
 *
 * @see X-8
 */
export async function defineVersion<K extends VersionKind>(
  { workspace, ids }: UseCaseContext,
  kind: K,
  version: NewRecord<K> & VersionKey,
): Promise<Decided<Defined<K>>> {
  const { bodyId, validFrom } = version;
  const body = await findLive(workspace, 'body', bodyId);
  if (!body.ok) return body;
  const id = ids.derived(kind, startOfDay(validFrom), bodyId + validFrom);
  const former = await workspace.read(kind, id);
  if (former === undefined) return decide({ id }, [createRecord(kind, CATALOGUE_SCOPE, id, version)]);
  if (!former.record.deleted) return refuseAct('version-exists', { kind, day: validFrom });
  return decide({ id }, [setDeleted(former, false), ...setFields(former, whole(kind, version))]);
}

/** A new record with `null` in the fields that it does not give: nothing of a former one stays. */
function whole<K extends VersionKind>(kind: K, version: NewRecord<K>): FieldEdits<K> {
  const empty = Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
    field.merge === 'register' && !field.required ? [[name, null]] : [],
  );
  return { ...Object.fromEntries(empty), ...version } as FieldEdits<K>;
}
