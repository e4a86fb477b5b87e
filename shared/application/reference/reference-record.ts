import {
  CATALOGUE_SCOPE,
  type Ids,
  type RecordId,
  type Scope,
  scopeOfBody,
} from '#shared/domain/identity.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { createRecord, type NewRecord } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { ReferenceEntry, ReferenceKind } from '#resources/reference/reference-entry.ts';

/** The id of an entry's record, the same at every console. */
export function referenceId(ids: Ids, { kind, key, source }: ReferenceEntry): RecordId<ReferenceKind> {
  return ids.derived(kind, startOfDay(source.day), `reference/${key}`);
}

/** The source as it stands on a record: which document, where in it, and that it speaks of its day. @see A-40 */
function writtenSource({ source, part }: ReferenceEntry): string {
  return `${source.quoted}, ${part}`;
}

/** Creates the record of an entry under an id; `idOf` gives the ids of those that it names. */
export function createReference(
  entry: ReferenceEntry,
  id: RecordId<ReferenceKind>,
  idOf: (key: string) => RecordId,
): readonly ScopedMutation[] {
  const { kind, links, sets, source } = entry;
  const named = Object.fromEntries(Object.entries(links).map(([field, key]) => [field, idOf(key)]));
  const fields = {
    ...entry.fields,
    ...named,
    source: writtenSource(entry),
    ...(kind === 'estateTotal' && { sourceDate: source.day }),
    ...(kind === 'body' && { demonstration: false }),
  };
  const scope = scopeOf(entry, named['bodyId']);
  // What an entry lacks of its kind is checked by the tests of the sets, and again as it is written.
  const created = createRecord(kind, scope, id, fields as unknown as NewRecord<typeof kind>);
  const additions = Object.entries(sets).flatMap(([field, elements]) =>
    elements.map((told): ScopedMutation => {
      const element = field === 'bodyIds' ? idOf(told) : told;
      return { scope, mutation: { op: 'add', kind, id, field, element } };
    }),
  );
  return [created, ...additions];
}

function scopeOf({ kind }: ReferenceEntry, bodyId: RecordId | undefined): Scope {
  return KINDS[kind].scope === 'catalogue' || bodyId === undefined
    ? CATALOGUE_SCOPE
    : scopeOfBody(bodyId as RecordId<'body'>);
}
