import type { WriteRef } from '#shared/domain/change.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { Head, RegisterState, SetState, StoredEntity } from './entity.ts';

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
    list('opaque', state.opaque.map(text)),
  ];
  return object(parts);
}

/** The empty text when nothing stands and nothing is awaited. */
function registerText(register: RegisterState): string {
  return object([list('heads', register.heads.map(headText)), table('waiting', register.waiting, stampText)]);
}

/** The empty text when it holds nothing and awaits nothing. */
function setText(set: SetState): string {
  return object([table('additions', set.additions, additionsText), list('waiting', set.waiting.map(text))]);
}

function additionsText(writes: readonly WriteRef[]): string {
  return `[${sorted(writes.map(writeText)).join(',')}]`;
}

function headText(head: Head): string {
  return `[${writeText(head.write)},${stampText(head.stamp)},${canonicalJson(head.value)}]`;
}

function writeText(write: WriteRef): string {
  return `["${write.replica}",${String(write.n)}]`;
}

function stampText(stamp: Stamp): string {
  return `[${String(stamp.ms)},${String(stamp.counter)}]`;
}

function table<Value>(
  name: string,
  values: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): string {
  let members = '';
  for (const key of sorted(Object.keys(values))) {
    const value = write(values[key] as Value);
    if (value !== '') members += `${members === '' ? '' : ','}${text(key)}:${value}`;
  }
  return members === '' ? '' : `"${name}":{${members}}`;
}

function member(name: string, value: string): string {
  return value === '' ? '' : `"${name}":${value}`;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `"${name}":[${sorted(items).join(',')}]`;
}

function object(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '').join(',');
  return filled === '' ? '' : `{${filled}}`;
}

function sorted(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...items].sort();
}

function text(value: string): string {
  return JSON.stringify(value);
}
