import { assertNever } from '#shared/domain/assert-never.ts';
import type { Mutation, OpaqueMutation, SetMutation, WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { isCarried, opaqueTarget } from './opaque.ts';

/** How many writes a write of one field may replace. */
export const MAX_REPLACED = 64;

/** How many replicas a deletion may say it had seen. */
const MAX_SEEN = 4_096;

/** The shape of the names of kinds and fields, those unknown to this version included. */
const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** The shape of the ids of records, those of unknown kinds included. */
const ID_PATTERN = /^[0-9A-Za-z_-]{1,64}$/;

const MAX_DEPTH = 32;
const MAX_ELEMENT = 1_024;
const MAX_DELTA = 2 ** 31;

/** What is wrong with the shape of a mutation, in words for the log; `undefined` when nothing is. */
export function problemOfMutation(mutation: Mutation): string | undefined {
  if (mutation.op === 'opaque') return problemOfOpaque(mutation);
  if (!NAME_PATTERN.test(mutation.kind)) return 'kind';
  return ID_PATTERN.test(mutation.id) ? problemOfContent(mutation) : 'id';
}

function problemOfContent(mutation: Exclude<Mutation, OpaqueMutation>): string | undefined {
  switch (mutation.op) {
    case 'create':
      return problemOfFields(mutation.fields);
    case 'set':
      return problemOfFields(writtenValues(mutation));
    case 'add':
    case 'remove':
      return mutation.element.length > MAX_ELEMENT ? 'element' : problemOfName(mutation.field);
    case 'count':
      return isDelta(mutation.delta) ? problemOfName(mutation.field) : 'delta';
    case 'delete':
      return isSeenList(mutation.seen) ? undefined : 'seen';
    default:
      return assertNever(mutation);
  }
}

/** Whether a reference names a write that may exist. */
export function isWrite(write: WriteRef): boolean {
  return REPLICA_PATTERN.test(write.replica) && isChangeNumber(write.n);
}

/** Whether changes may bear this number. */
export function isChangeNumber(n: number): boolean {
  return Number.isSafeInteger(n) && n > 0;
}

function problemOfOpaque(mutation: OpaqueMutation): string | undefined {
  // Depth first: the schema follows a form inwards as far as it goes, and no stack is that deep.
  if (!isPlain(mutation.raw, 0) || !isCarried(mutation)) return 'unknown form';
  const { kind, id } = opaqueTarget(mutation);
  return NAME_PATTERN.test(kind) && ID_PATTERN.test(id) ? undefined : 'unknown form';
}

function problemOfFields(fields: Readonly<Record<string, JsonValue>>): string | undefined {
  for (const [name, value] of Object.entries(fields)) {
    if (!NAME_PATTERN.test(name)) return 'field';
    if (!isPlain(value, 0)) return `value of ${name}`;
  }
  return undefined;
}

function writtenValues(mutation: SetMutation): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(mutation.fields).map(([name, { value }]) => [name, value]));
}

function problemOfName(field: string): string | undefined {
  return NAME_PATTERN.test(field) ? undefined : 'field';
}

function isSeenList(seen: readonly WriteRef[]): boolean {
  return seen.length <= MAX_SEEN && seen.every(isWrite);
}

function isDelta(delta: number): boolean {
  return Number.isSafeInteger(delta) && Math.abs(delta) <= MAX_DELTA;
}

/** Finite numbers only, because others change on their way through JSON; and a depth that no stack fears. */
function isPlain(value: JsonValue, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return true;
  return depth < MAX_DEPTH && Object.values(value).every((member: JsonValue) => isPlain(member, depth + 1));
}
