import type { WriteRef } from '#shared/domain/change.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { EntityState, Head, RegisterState, SetState, StoredEntity } from './entity.ts';

/**
 * The one text of a record's merge state: two consoles that applied the same changes write the same bytes. It is JSON,
 * holds everything that merging needs (`snapshot.ts` reads it back), and leaves out what is empty, so that having
 * looked at a field is not a difference.
 */
export function canonicalState(entity: StoredEntity): string {
  const { state } = entity;
  const parts = [
    `"scope":${text(entity.scope)}`,
    `"kind":${text(entity.kind)}`,
    `"id":${text(entity.id)}`,
    table('clock', state.clock, String),
    table('registers', state.registers, registerText),
    table('sets', state.sets, setText),
    table('counters', state.counters, String),
    member('deletion', registerText(state.deletion)),
    state.opaque.length === 0 ? '' : `"opaque":[${[...state.opaque].sort().map(text).join(',')}]`,
  ];
  return `{${parts.filter((part) => part !== '').join(',')}}`;
}

/** Whether nothing has ever happened to a record. */
export function isUntouched(state: EntityState): boolean {
  return Object.keys(state.clock).length === 0;
}

/** The empty text when nothing stands and nothing is awaited. */
function registerText(register: RegisterState): string {
  const heads = register.heads.map(headText).sort();
  const parts = [list('heads', heads), table('waiting', register.waiting, stampText)];
  return object(parts);
}

/** The empty text when it holds nothing and awaits nothing. */
function setText(set: SetState): string {
  const waiting = [...set.waiting].sort().map(text);
  return object([table('additions', set.additions, additionsText), list('waiting', waiting)]);
}

function additionsText(writes: readonly WriteRef[]): string {
  return `[${writes.map(writeText).sort().join(',')}]`;
}

function headText(head: Head): string {
  return `[${writeText(head.write)},${stampText(head.stamp)},${canonicalJson(head.value)}]`;
}

function writeText(write: WriteRef): string {
  return `[${text(write.replica)},${String(write.n)}]`;
}

function stampText(stamp: Stamp): string {
  return `[${String(stamp.ms)},${String(stamp.counter)}]`;
}

function table<Value>(
  name: string,
  values: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): string {
  const members = Object.keys(values)
    .sort()
    .map((key) => member(key, write(values[key] as Value)))
    .filter((part) => part !== '');
  return members.length === 0 ? '' : `${text(name)}:{${members.join(',')}}`;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `"${name}":[${items.join(',')}]`;
}

function member(name: string, value: string): string {
  return value === '' ? '' : `${text(name)}:${value}`;
}

function object(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : `{${filled.join(',')}}`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
