import type { AddMutation, Change, CreateMutation } from './change.ts';
import type { Field } from './field.ts';
import { canonicalJson, type JsonObject, type JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';
import { fieldsOf } from './kinds.ts';
import type { Versioned } from './versioned.ts';

/**
 * Whether a record that `change` created has since come to hold something else: deleting it would take other work away.
 * `false` for a record that the change did not create. A claimed number is judged apart.
 */
export function hasGrown(
  kind: Kind,
  id: string,
  change: Change,
  { seen }: { readonly seen: Versioned<Kind> },
): boolean {
  const here = change.mutations.filter((one) => one.op !== 'opaque' && one.kind === kind && one.id === id);
  const creation = here.find((one): one is CreateMutation => one.op === 'create');
  if (creation === undefined) return false;
  const elements = here.filter((one): one is AddMutation => one.op === 'add');
  const shown = seen.record as unknown as JsonObject;
  return Object.entries(fieldsOf(kind)).some(([name, field]) => {
    if ((seen.versions.registers[name]?.length ?? 0) > 1) return true;
    const given = givenValue(
      field,
      creation.fields[name],
      elements.filter((one) => one.field === name),
    );
    return given !== undefined && canonicalJson(given) !== canonicalJson(shown[name] ?? null);
  });
}

/** What a field showed right after the creation; `undefined` when it does not matter. */
function givenValue(
  { merge }: Field,
  created: JsonValue | undefined,
  added: readonly AddMutation[],
): JsonValue | undefined {
  if (merge === 'register') return created ?? null;
  return merge === 'set' ? added.map(({ element }) => element).sort() : undefined;
}
