import { assertNever } from '#shared/domain/assert-never.ts';
import type {
  Change,
  CountMutation,
  CreateMutation,
  DeleteMutation,
  Mutation,
  OpaqueMutation,
  SetMutation,
} from '#shared/domain/change.ts';
import { REDACTED_FIELD } from '#shared/domain/redaction.ts';
import { blankedIfNamed, blankNamed } from './blank-writes.ts';
import type { EntityKey, EntityState, RegisterState, SetState } from './entity.ts';
import { addElement, EMPTY_SET, removeElement } from './observed-set.ts';
import { opaqueTarget } from './opaque.ts';
import { EMPTY_REGISTER, writeRegister } from './register.ts';
import { tombstoneValue } from './tombstone.ts';
import { own, refText, type Seen } from './write-ref.ts';

/** What one change does to one record. */
export interface Touch {
  readonly key: EntityKey;
  readonly mutations: readonly Mutation[];
}

type ReadableMutation = Exclude<Mutation, OpaqueMutation>;
type Author = Pick<Change, 'replica' | 'n' | 'stamp'>;

interface Building {
  readonly registers: Record<string, RegisterState>;
  readonly sets: Record<string, SetState>;
  readonly counters: Record<string, number>;
  deletion: RegisterState;
}

/** What a change does, record by record. */
export function touchesOf(change: Pick<Change, 'mutations'>): readonly Touch[] {
  const touches = new Map<string, { key: EntityKey; mutations: Mutation[] }>();
  for (const mutation of change.mutations) {
    const key = mutation.op === 'opaque' ? opaqueTarget(mutation) : mutation;
    const text = entityText(key);
    const touch = touches.get(text);
    if (touch === undefined) {
      touches.set(text, { key: { kind: key.kind, id: key.id }, mutations: [mutation] });
    } else touch.mutations.push(mutation);
  }
  return [...touches.values()];
}

/** The text that names a record; it sorts as kind and id do. */
export function entityText(key: EntityKey): string {
  return `${key.kind}/${key.id}`;
}

/**
 * The state of a record after what a change does to it. Kinds and fields need not be known: merging is the same for
 * all, but for the set that names the writes to blank (`redaction.ts`), which only grows.
 *
 * If one of the mutations cannot be read, none of that change takes effect on the record: it is noted in `opaque`, and
 * counts as not seen there, so that a later write that replaces it waits for it. A newer version applies it then
 * (`reapply-opaque.ts`), in whatever order.
 *
 * @param seen whether a write of this scope had been applied before the change.
 */
export function applyTouch(state: EntityState, author: Author, touch: Touch, seen: Seen): EntityState {
  const self = refText(author);
  const clock = { ...state.clock, [author.replica]: Math.max(state.clock[author.replica] ?? 0, author.n) };
  const others = state.opaque.filter((text) => text !== self);
  if (!touch.mutations.every(isReadable)) return { ...state, clock, opaque: [...others, self].sort() };
  const seenHere: Seen =
    others.length === 0 ? seen : (write) => seen(write) && !others.includes(refText(write));
  const building: Building = {
    registers: { ...state.registers },
    sets: { ...state.sets },
    counters: { ...state.counters },
    deletion: state.deletion,
  };
  for (const mutation of touch.mutations) applyMutation(building, author, mutation, seenHere);
  return { ...building, clock, opaque: others };
}

function isReadable(mutation: Mutation): mutation is ReadableMutation {
  return mutation.op !== 'opaque';
}

function applyMutation(building: Building, author: Author, mutation: ReadableMutation, seen: Seen): void {
  switch (mutation.op) {
    case 'create':
      create(building, author, mutation, seen);
      return;
    case 'set':
      set(building, author, mutation, seen);
      return;
    case 'add': {
      const before = own(building.sets, mutation.field) ?? EMPTY_SET;
      const write = { replica: author.replica, n: author.n };
      building.sets[mutation.field] = addElement(before, mutation.element, write);
      if (mutation.field === REDACTED_FIELD)
        Object.assign(building.registers, blankNamed(building.registers, mutation.element));
      return;
    }
    case 'remove': {
      // What was blanked is gone: a removal that took effect would leave consoles with different records.
      if (mutation.field === REDACTED_FIELD) return;
      const before = own(building.sets, mutation.field) ?? EMPTY_SET;
      building.sets[mutation.field] = removeElement(before, mutation.element, mutation.replaces, seen);
      return;
    }
    case 'count':
      count(building, mutation);
      return;
    case 'delete':
      bury(building, author, mutation, seen);
      return;
    default:
      assertNever(mutation);
  }
}

function create(building: Building, author: Author, mutation: CreateMutation, seen: Seen): void {
  const write = { replica: author.replica, n: author.n };
  for (const [field, value] of Object.entries(mutation.fields)) {
    const before = own(building.registers, field) ?? EMPTY_REGISTER;
    const head = blankedIfNamed(building.sets, field, { write, stamp: author.stamp, value });
    building.registers[field] = writeRegister(before, head, [], seen);
  }
}

function set(building: Building, author: Author, mutation: SetMutation, seen: Seen): void {
  const write = { replica: author.replica, n: author.n };
  for (const [field, { value, replaces }] of Object.entries(mutation.fields)) {
    const before = own(building.registers, field) ?? EMPTY_REGISTER;
    const head = blankedIfNamed(building.sets, field, { write, stamp: author.stamp, value });
    building.registers[field] = writeRegister(before, head, replaces, seen);
  }
}

function count(building: Building, mutation: CountMutation): void {
  building.counters[mutation.field] = (own(building.counters, mutation.field) ?? 0) + mutation.delta;
}

function bury(building: Building, author: Author, mutation: DeleteMutation, seen: Seen): void {
  const write = { replica: author.replica, n: author.n };
  const head = { write, stamp: author.stamp, value: tombstoneValue(mutation) };
  building.deletion = writeRegister(building.deletion, head, mutation.replaces, seen);
}
