import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import { canonicalJson, type JsonValue } from '#shared/domain/json.ts';
import { compareStamps, type Stamp } from '#shared/domain/stamp.ts';

/** A write as the whole set of changes tells it. */
export interface NaiveWrite {
  readonly ref: string;
  readonly stamp: Stamp;
  readonly value: string;
  readonly replaces: readonly string[];
}

/** The tombstone's slot among a record's fields. */
export const DELETION = '(deleted)';

/**
 * The state of records read straight off the definition, from the set of changes, in no order: a write stands exactly
 * when no write of its field names it with a greater stamp, an addition stands exactly when no removal names it.
 */
export interface NaiveModel {
  /** Every write of every register, by `kind/id/field`. */
  readonly writes: ReadonlyMap<string, readonly NaiveWrite[]>;
  /** Names of the standing writes of a register. */
  standing(slot: string): readonly string[];
  /** Names of the standing additions of an element, by `kind/id/field/element`. */
  readonly additions: ReadonlyMap<string, readonly string[]>;
  /** Tallies, by `kind/id/field`. */
  readonly tallies: ReadonlyMap<string, number>;
}

/** Reads the model off the changes. */
export function naiveModel(changes: readonly Change[]): NaiveModel {
  const writes = new Map<string, NaiveWrite[]>();
  const added = new Map<string, string[]>();
  const removed = new Set<string>();
  const tallies = new Map<string, number>();
  for (const change of changes) {
    for (const mutation of change.mutations) {
      for (const [slot, write] of writesOf(change, mutation)) push(writes, slot, write);
      if (mutation.op === 'add') push(added, elementSlot(mutation), textOf(change));
      if (mutation.op === 'remove') {
        for (const ref of mutation.replaces) removed.add(`${elementSlot(mutation)} ${textOf(ref)}`);
      }
      if (mutation.op === 'count') {
        const slot = `${mutation.kind}/${mutation.id}/${mutation.field}`;
        tallies.set(slot, (tallies.get(slot) ?? 0) + mutation.delta);
      }
    }
  }
  return {
    writes,
    tallies,
    standing: (slot) => standingOf(writes.get(slot) ?? []).map(({ ref }) => ref),
    additions: new Map(
      [...added].map(([slot, refs]) => [slot, refs.filter((ref) => !removed.has(`${slot} ${ref}`))]),
    ),
  };
}

/** The writes that nobody replaced, the one shown first. */
export function standingOf(writes: readonly NaiveWrite[]): readonly NaiveWrite[] {
  return writes
    .filter(
      (write) =>
        !writes.some(
          (other) => other.replaces.includes(write.ref) && compareStamps(other.stamp, write.stamp) > 0,
        ),
    )
    .sort((left, right) => compareStamps(right.stamp, left.stamp) || (left.ref < right.ref ? 1 : -1));
}

function writesOf(change: Change, mutation: Mutation): readonly (readonly [string, NaiveWrite])[] {
  const write = (value: JsonValue, replaces: readonly WriteRef[]): NaiveWrite => ({
    ref: textOf(change),
    stamp: change.stamp,
    value: canonicalJson(value),
    replaces: replaces.map(textOf),
  });
  switch (mutation.op) {
    case 'create':
      return Object.entries(mutation.fields).map(([field, value]) => [
        `${mutation.kind}/${mutation.id}/${field}`,
        write(value, []),
      ]);
    case 'set':
      return Object.entries(mutation.fields).map(([field, { value, replaces }]) => [
        `${mutation.kind}/${mutation.id}/${field}`,
        write(value, replaces),
      ]);
    case 'delete':
      return [[`${mutation.kind}/${mutation.id}/${DELETION}`, write(mutation.deleted, mutation.replaces)]];
    case 'add':
    case 'remove':
    case 'count':
    case 'opaque':
      return [];
  }
}

function elementSlot(mutation: Extract<Mutation, { readonly op: 'add' | 'remove' }>): string {
  return `${mutation.kind}/${mutation.id}/${mutation.field}/${mutation.element}`;
}

function textOf({ replica, n }: WriteRef): string {
  return `${replica}:${n}`;
}

function push<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
