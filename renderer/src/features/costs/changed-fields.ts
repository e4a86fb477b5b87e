import { canonicalJson, type JsonValue } from '#shared/domain/json.ts';

/**
 * What a form says otherwise than the record it was opened on: what it says the same of is left out, sets in whatever
 * order.
 */
export function changedFields<Said extends object>(said: Said, record: object): Partial<Said> {
  const found = record as Readonly<Record<string, JsonValue | undefined>>;
  const changed = Object.entries(said).filter(
    ([name, value]) => comparable(value as JsonValue) !== comparable(found[name] ?? null),
  );
  // The entries are the object's own, some left out.
  return Object.fromEntries(changed) as Partial<Said>;
}

function comparable(value: JsonValue): string {
  return canonicalJson(Array.isArray(value) ? value.map(canonicalJson).toSorted() : value);
}
