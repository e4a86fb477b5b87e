import type { RecordId } from '#shared/domain/identity.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import { importReason } from '#shared/domain/import/import-fault.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { PlannedChange } from './import-plan.ts';
import { type KeyFields, type Located, type Locator, textsOf, type UniqueKey } from './locating.ts';

type Made =
  { readonly fields: Readonly<Record<string, JsonValue>> } | { readonly changes: readonly PlannedChange[] };

/** What a row does to the values that must stay of one record alone. */
export interface ClaimedKeys {
  readonly taken: readonly UniqueKey[];
  /** Free only once the row is written: another row that wants one of them would not be the same the second time. */
  readonly givenUp: readonly UniqueKey[];
}

/** Which values of which records must stay of one alone. */
export interface Uniqueness<K extends ImportKind> {
  /** The values that a row claims for its record, those that it gives or changes, and those that it gives up. */
  claimed(located: Located<K>, made: Made, bodyId: RecordId<'body'> | null): ClaimedKeys;
  /** The first of those values that another record has already. */
  taken(
    located: Located<K>,
    keys: readonly UniqueKey[],
  ): ReturnType<typeof importReason<'value-taken'>> | undefined;
}

/** The unique values of the records that are there. */
export function createUniqueness<K extends ImportKind>(
  locator: Locator<K>,
  records: readonly RecordOf<K>[],
): Uniqueness<K> {
  const owners = new Map<string, RecordOf<K>>();
  for (const record of records)
    for (const { key } of locator.keysOf(textsOf(record), bodyOf(record))) owners.set(key, record);

  return {
    claimed({ found }, made, bodyId) {
      const changed = 'fields' in made ? made.fields : changedFields(made.changes);
      const had: KeyFields = found === null ? () => null : textsOf(found);
      const given = textsOf(changed);
      const keys = locator.keysOf(
        (field) => (Object.hasOwn(changed, field) ? given(field) : had(field)),
        bodyId,
      );
      const before = found === null ? [] : locator.keysOf(had, bodyId);
      return { taken: without(keys, before), givenUp: without(before, keys) };
    },
    taken(located, keys) {
      for (const { key, field, text } of keys) {
        const owner = owners.get(key);
        if (owner !== undefined && owner.id !== located.id)
          return importReason('value-taken', { name: locator.nameOf(owner), field, text });
      }
      return undefined;
    },
  };
}

function without(keys: readonly UniqueKey[], others: readonly UniqueKey[]): readonly UniqueKey[] {
  return keys.filter(({ key }) => !others.some((other) => other.key === key));
}

function bodyOf(record: object): RecordId<'body'> | null {
  return 'bodyId' in record ? (record.bodyId as RecordId<'body'>) : null;
}

function changedFields(changes: readonly PlannedChange[]): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(changes.map(({ field, becomes }) => [field, becomes]));
}
