import type { Field, FieldValue } from './field.ts';

/**
 * A kind of record, declared once. From this come the tables, the merge, the validation, the audit wording and the
 * columns of imports and exports.
 */
export interface KindDeclaration<Name extends string, Fields extends Readonly<Record<string, Field>>> {
  readonly kind: Name;
  /** `catalogue`: seen by every body. `body`: in the scope of the body its `bodyId` names, or its parent record's. */
  readonly scope: 'catalogue' | 'body';
  /** `true` for entries: created once, never edited, so that they never conflict. */
  readonly addOnly: boolean;
  /** The fields that can be looked up by value. */
  readonly indexes: readonly (keyof Fields & string)[];
  readonly fields: Fields;
}

/** Declares a kind of record. */
export function defineKind<
  const Name extends string,
  const Fields extends Readonly<Record<string, Field>>,
  const Index extends keyof Fields & string,
>(declaration: {
  readonly kind: Name;
  readonly scope: 'catalogue' | 'body';
  readonly addOnly?: boolean;
  readonly indexes: readonly Index[];
  readonly fields: Fields;
}): KindDeclaration<Name, Fields> & { readonly indexes: readonly Index[] } {
  return { addOnly: false, ...declaration };
}

/** The fields of a record of the given declaration, as they are shown. */
export type FieldsOf<Declaration> =
  Declaration extends KindDeclaration<string, infer Fields>
    ? { readonly [Name in keyof Fields]: FieldValue<Fields[Name]> }
    : never;
