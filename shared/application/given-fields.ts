/** An object without the members that were left out. */
export type Given<T> = { readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Drops the members whose value is `undefined`: what was left out of a form is not what was emptied (`null`). */
export function givenFields<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
