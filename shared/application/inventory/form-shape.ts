import { z } from 'zod';
import type { RegisterField, SetField } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { type DeclarationOf, type FieldName, fieldsOf } from '#shared/domain/kinds.ts';

/** As many elements as a form gives of one set. */
const ELEMENTS_AT_MOST = 500;

type Said<F> =
  F extends RegisterField<infer Value>
    ? z.ZodOptional<z.ZodType<Value, Value>>
    : F extends SetField<infer Element>
      ? z.ZodOptional<z.ZodType<readonly Element[], readonly Element[]>>
      : never;

/** What a form may say of the named fields of a kind: each may be left out. */
export type FormShape<K extends Kind, Name extends FieldName<K>> = {
  readonly [Field in Name]: Said<DeclarationOf<K>['fields'][Field]>;
};

/** The shape of a form that says some fields of a kind: registers as they are declared, sets whole. */
export function formShape<K extends Kind, Name extends FieldName<K>>(
  kind: K,
  ...names: readonly Name[]
): FormShape<K, Name> {
  const declared = fieldsOf(kind);
  const shape = names.flatMap((name) => {
    const field = declared[name];
    if (field?.merge === 'register') return [[name, z.optional(field.schema)]];
    if (field?.merge === 'set')
      return [[name, z.array(field.element).max(ELEMENTS_AT_MOST).readonly().optional()]];
    return [];
  });
  // Each field is given the schema that its own declaration has: the names tie the two.
  return Object.fromEntries(shape) as FormShape<K, Name>;
}
