/**
 * The `default` of an exhaustive switch: a case the compiler did not see is a bug, and is said at once.
 *
 * @throws Error always.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
