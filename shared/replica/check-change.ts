import { assertNever } from '#shared/domain/assert-never.ts';
import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, SCOPE_PATTERN, ULID_PATTERN } from '#shared/domain/identity.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { isChangeNumber, isWrite, MAX_REPLACED, problemOfMutation } from './check-mutation.ts';
import { entityText } from './merge.ts';
import { MAX_COUNTER, MAX_STAMP_MS } from './hybrid-clock.ts';

/** The shape of a command's name. */
const COMMAND_PATTERN = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

const MAX_TRANSACTION = 128;

/**
 * What is wrong with the shape of a change, in words for the log; `undefined` when nothing is. Only shape: what a
 * value means is checked when a command makes it, and never afterwards, so that consoles of different versions agree.
 */
export function shapeProblem(change: Change): string | undefined {
  return problemOfHeader(change) ?? problemOfMutations(change);
}

/** A name for each field, element or tombstone that a mutation writes: each may be written once in a change. */
function slotsOf(mutation: Mutation): readonly string[] {
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
  if (!isChangeNumber(change.n)) return 'number';
  if (!isStamp(change.stamp)) return 'stamp';
  if (!ULID_PATTERN.test(change.actor)) return 'actor';
  if (!COMMAND_PATTERN.test(change.command)) return 'command';
  if (!Number.isSafeInteger(change.clockCorrection)) return 'clock correction';
  if ((change.transaction?.length ?? 0) > MAX_TRANSACTION) return 'transaction';
  return undefined;
}

function problemOfMutations(change: Change): string | undefined {
  for (const mutation of change.mutations) {
    const problem = problemOfMutation(mutation) ?? problemOfReferences(change, mutation);
    if (problem !== undefined) return problem;
  }
  return touchesRecordsOnce(change.mutations) ? undefined : problemOfSlots(change.mutations);
}

/** Whether no two mutations touch one record, as in nearly every change: then nothing can be written twice. */
function touchesRecordsOnce(mutations: readonly Mutation[]): boolean {
  if (mutations.length < 2) return true;
  const records = mutations.flatMap((mutation) => (mutation.op === 'opaque' ? [] : [entityText(mutation)]));
  return new Set(records).size === records.length;
}

function problemOfSlots(mutations: readonly Mutation[]): string | undefined {
  const written = new Set<string>();
  for (const slot of mutations.flatMap(slotsOf)) {
    if (written.has(slot)) return `written twice: ${slot}`;
    written.add(slot);
  }
  return undefined;
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

function isStamp({ ms, counter }: Stamp): boolean {
  return isWithin(ms, MAX_STAMP_MS) && isWithin(counter, MAX_COUNTER);
}

function isWithin(value: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= max;
}
