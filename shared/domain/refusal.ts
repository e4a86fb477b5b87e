import type { JsonObject } from './json.ts';

/**
 * An act that the rules do not allow, said as a value: a stable code and the data its sentence needs. The sentence is
 * chosen at the edge, from the text catalogue.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly data: JsonObject;
}

/** What a use case gives: what it did, or why it did not. */
export type Result<Value, Failure = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Failure };

/** The result of an act that was done. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The result of an act that was refused. */
export function refuse<Code extends string>(
  code: Code,
  data: JsonObject = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, data } };
}
