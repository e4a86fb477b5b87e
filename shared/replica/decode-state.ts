import type { WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { canonicalState } from './canonical-state.ts';
import type { EntityState, Head, RegisterState, SetState, StoredEntity } from './entity.ts';
import { parseJson } from './parse-json.ts';
import { byPrecedence, EMPTY_REGISTER } from './register.ts';
import { compareWrites } from './write-ref.ts';

/** Reads a part of a text that came from outside; `undefined` when it is not what it should be. */
type Reader<Value> = (part: unknown) => Value | undefined;

/**
 * Reads back a canonical text; `undefined` when it is not one: what does not write the very same text again holds
 * something that this version would lose.
 *
 * Written by hand, because a new console reads hundreds of thousands of these: it takes a tenth of what schemas do.
 */
export function decodeState(text: string): StoredEntity | undefined {
  const parsed = parseJson(text);
  if (!isTable(parsed)) return undefined;
  const { scope, kind, id } = parsed;
  if (typeof scope !== 'string' || !SCOPE_PATTERN.test(scope)) return undefined;
  if (!isName(kind) || !isName(id)) return undefined;
  const state = readState(parsed);
  if (state === undefined) return undefined;
  const entity: StoredEntity = { scope: scope as Scope, kind, id, state };
  return canonicalState(entity) === text ? entity : undefined;
}

function readState(part: Readonly<Record<string, unknown>>): EntityState | undefined {
  const clock = readTable(part['clock'], readCount);
  const registers = readTable(part['registers'], readRegister);
  const sets = readTable(part['sets'], readSet);
  const counters = readTable(part['counters'], readInteger);
  const deletion = part['deletion'] === undefined ? EMPTY_REGISTER : readRegister(part['deletion']);
  const opaque = readList(part['opaque'], readText);
  if (clock === undefined || registers === undefined || sets === undefined) return undefined;
  if (counters === undefined || deletion === undefined || opaque === undefined) return undefined;
  return { clock, registers, sets, counters, deletion, opaque };
}

function readRegister(part: unknown): RegisterState | undefined {
  if (!isTable(part)) return undefined;
  const heads = readList(part['heads'], readHead);
  const waiting = readTable(part['waiting'], readStamp);
  if (heads === undefined || waiting === undefined) return undefined;
  return { heads: heads.length < 2 ? heads : [...heads].sort(byPrecedence), waiting };
}

function readHead(part: unknown): Head | undefined {
  if (!isTuple(part, 3)) return undefined;
  const write = readWrite(part[0]);
  const stamp = readStamp(part[1]);
  return write === undefined || stamp === undefined
    ? undefined
    : { write, stamp, value: part[2] as JsonValue };
}

function readSet(part: unknown): SetState | undefined {
  if (!isTable(part)) return undefined;
  const additions = readTable(part['additions'], readAdditions);
  const waiting = readList(part['waiting'], readText);
  return additions === undefined || waiting === undefined ? undefined : { additions, waiting };
}

function readAdditions(part: unknown): readonly WriteRef[] | undefined {
  const writes = Array.isArray(part) ? readList(part, readWrite) : undefined;
  return writes === undefined || writes.length < 2 ? writes : [...writes].sort(compareWrites);
}

function readWrite(part: unknown): WriteRef | undefined {
  if (!isTuple(part, 2)) return undefined;
  const [replica] = part;
  const n = readCount(part[1]);
  if (typeof replica !== 'string' || !REPLICA_PATTERN.test(replica) || n === undefined) return undefined;
  return { replica: replica as ReplicaId, n };
}

function readStamp(part: unknown): Stamp | undefined {
  if (!isTuple(part, 2)) return undefined;
  const ms = readInteger(part[0]);
  const counter = readInteger(part[1]);
  return ms === undefined || counter === undefined || ms < 0 || counter < 0 ? undefined : { ms, counter };
}

function readCount(part: unknown): number | undefined {
  const count = readInteger(part);
  return count === undefined || count < 1 ? undefined : count;
}

function readInteger(part: unknown): number | undefined {
  return Number.isSafeInteger(part) ? (part as number) : undefined;
}

function readText(part: unknown): string | undefined {
  return typeof part === 'string' ? part : undefined;
}

/** An absent table is an empty one. Any name may be a key, those that an object inherits included. */
function readTable<Value>(part: unknown, read: Reader<Value>): Readonly<Record<string, Value>> | undefined {
  if (part === undefined) return {};
  if (!isTable(part)) return undefined;
  const members: [string, Value][] = [];
  for (const [name, value] of Object.entries(part)) {
    const member = read(value);
    if (member === undefined) return undefined;
    members.push([name, member]);
  }
  return Object.fromEntries(members);
}

/** An absent list is an empty one. */
function readList<Value>(part: unknown, read: Reader<Value>): readonly Value[] | undefined {
  if (part === undefined) return [];
  if (!Array.isArray(part)) return undefined;
  const items: Value[] = [];
  for (const each of part as readonly unknown[]) {
    const item = read(each);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function isTable(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function isTuple(part: unknown, length: number): part is readonly unknown[] {
  return Array.isArray(part) && part.length === length;
}

function isName(part: unknown): part is string {
  return typeof part === 'string' && part !== '';
}
