import { assertNever } from '#shared/domain/assert-never.ts';
import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, SCOPE_PATTERN, ULID_PATTERN } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { MAX_COUNTER, MAX_STAMP_MS } from './hybrid-clock.ts';
import { isCarried, opaqueTarget } from './opaque.ts';

/** How many writes a write of one field may replace. */
export const MAX_REPLACED = 64;

/** How many replicas a deletion may say it had seen. */
export const MAX_SEEN = 4_096;

/** The shape of the names of kinds and fields, those unknown to this version included. */
export const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** The shape of the ids of records, those of unknown kinds included. */
export const ID_PATTERN = /^[0-9A-Za-z_-]{1,64}$/;

/** The shape of a command's name. */
export const COMMAND_PATTERN = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

const MAX_DEPTH = 32;
const MAX_ELEMENT = 1_024;
const MAX_TRANSACTION = 128;
const MAX_DELTA = 2 ** 31;

/**
 * What is wrong with the shape of a change, in words for the log; `undefined` when nothing is. Only shape: what a
 * value means is checked when a command makes it, and never afterwards, so that consoles of different versions agree.
 */
export function shapeProblem(change: Change): string | undefined {
  return problemOfHeader(change) ?? problemOfMutations(change);
}

/** A name for each field, element or tombstone that a mutation writes: each may be written once in a change. */
export function slotsOf(mutation: Mutation): readonly string[] {
  if (mutation.op === 'opaque') return [];
  const record = `${mutation.kind}/${mutation.id}`;
  switch (mutation.op) {
    case 'create':
    case 'set':
      return Object.keys(mutation.fields).map((field) => `${record}/${field}`);
    case 'add':
    case 'remove':
      return [`${record}/${mutation.field}/${mutation.element}`];
    case 'count':
      return [`${record}/${mutation.field}`];
    case 'delete':
      return [`${record}/`];
    default:
      return assertNever(mutation);
  }
}

function problemOfHeader(change: Change): string | undefined {
  if (!SCOPE_PATTERN.test(change.scope)) return 'scope';
  if (!REPLICA_PATTERN.test(change.replica)) return 'replica';
  if (!isNumber(change.n)) return 'number';
  if (!isStamp(change.stamp)) return 'stamp';
  if (!ULID_PATTERN.test(change.actor)) return 'actor';
  if (!COMMAND_PATTERN.test(change.command)) return 'command';
  if (!Number.isSafeInteger(change.clockCorrection)) return 'clock correction';
  if ((change.transaction?.length ?? 0) > MAX_TRANSACTION) return 'transaction';
  return undefined;
}

function problemOfMutations(change: Change): string | undefined {
  const written = new Set<string>();
  for (const mutation of change.mutations) {
    const problem = problemOfMutation(mutation) ?? problemOfReferences(change, mutation);
    if (problem !== undefined) return problem;
    for (const slot of slotsOf(mutation)) {
      if (written.has(slot)) return `written twice: ${slot}`;
      written.add(slot);
    }
  }
  return undefined;
}

function problemOfMutation(mutation: Mutation): string | undefined {
  if (mutation.op === 'opaque' && !isCarried(mutation)) return 'unknown form';
  const { kind, id } = mutation.op === 'opaque' ? opaqueTarget(mutation) : mutation;
  if (!NAME_PATTERN.test(kind)) return 'kind';
  if (!ID_PATTERN.test(id)) return 'id';
  switch (mutation.op) {
    case 'opaque':
      return isPlain(mutation.raw, 0) ? undefined : 'unknown form';
    case 'create':
      return problemOfFields(mutation.fields);
    case 'set':
      return problemOfFields(
        Object.fromEntries(Object.entries(mutation.fields).map(([name, { value }]) => [name, value])),
      );
    case 'add':
    case 'remove':
      return problemOfName(mutation.field) ?? (mutation.element.length > MAX_ELEMENT ? 'element' : undefined);
    case 'count':
      return problemOfName(mutation.field) ?? (isDelta(mutation.delta) ? undefined : 'delta');
    case 'delete':
      return mutation.seen.length <= MAX_SEEN && mutation.seen.every(isWrite) ? undefined : 'seen';
    default:
      return assertNever(mutation);
  }
}

function problemOfFields(fields: Readonly<Record<string, JsonValue>>): string | undefined {
  for (const [name, value] of Object.entries(fields)) {
    if (!NAME_PATTERN.test(name)) return 'field';
    if (!isPlain(value, 0)) return `value of ${name}`;
  }
  return undefined;
}

function problemOfName(field: string): string | undefined {
  return NAME_PATTERN.test(field) ? undefined : 'field';
}

/** A write replaces what its author has seen: few writes, and none of the author's own present or future. */
function problemOfReferences(change: Change, mutation: Mutation): string | undefined {
  for (const replaces of replacedBy(mutation)) {
    if (replaces.length > MAX_REPLACED || !replaces.every(isWrite)) return 'replaced writes';
    if (replaces.some(({ replica, n }) => replica === change.replica && n >= change.n))
      return 'a later write';
  }
  return undefined;
}

function replacedBy(mutation: Mutation): readonly (readonly WriteRef[])[] {
  if (mutation.op === 'set') return Object.values(mutation.fields).map(({ replaces }) => replaces);
  return mutation.op === 'remove' || mutation.op === 'delete' ? [mutation.replaces] : [];
}

function isWrite(write: WriteRef): boolean {
  return REPLICA_PATTERN.test(write.replica) && isNumber(write.n);
}

function isNumber(n: number): boolean {
  return Number.isSafeInteger(n) && n > 0;
}

function isStamp({ ms, counter }: Stamp): boolean {
  return isWithin(ms, MAX_STAMP_MS) && isWithin(counter, MAX_COUNTER);
}

function isWithin(value: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= max;
}

function isDelta(delta: number): boolean {
  return Number.isSafeInteger(delta) && Math.abs(delta) <= MAX_DELTA;
}

/** Finite numbers only, because others change on their way through JSON; and a depth that no stack fears. */
function isPlain(value: JsonValue, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return true;
  return depth < MAX_DEPTH && Object.values(value).every((member) => isPlain(member as JsonValue, depth + 1));
}
