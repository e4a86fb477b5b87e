import type {
  AddMutation,
  Change,
  CountMutation,
  CreateMutation,
  Mutation,
  RemoveMutation,
  WriteRef,
} from './change.ts';
import type { Kind } from './kind-name.ts';
import { fieldsOf, isKind } from './kinds.ts';
import { hasGrown } from './grown-record.ts';
import type { JsonValue } from './json.ts';
import { REDACTED_FIELD, redactionOf } from './redaction.ts';
import { compareStamps } from './stamp.ts';
import { goesWith } from './told-fields.ts';
import type { Versioned } from './versioned.ts';
import type { ScopedMutation } from './workspace.ts';
import { latestOf, sameWrite, writtenValue } from './written-value.ts';

/** A record that a change touched: as it is now, and every change that touched it. */
export interface TouchedRecord {
  readonly seen: Versioned<Kind>;
  readonly history: readonly Change[];
}

/** The records that a change touched; `undefined` for one that this console cannot show. */
export type TouchedRecords = (kind: Kind, id: string) => TouchedRecord | undefined;

/** How a change is taken back. */
export interface Inverse {
  readonly mutations: readonly ScopedMutation[];
  /** How many of its writes stay, because somebody has written there since. */
  readonly superseded: number;
}

type Step = 'superseded' | 'stays' | Mutation;

/**
 * The mutations that take a change back, as a new act: every value that still stands as the change wrote it returns to
 * what it replaced, what it created is deleted if nobody has changed it, what it deleted is restored. What was written
 * after it is never touched, and what gave a number stays whole: the number was told.
 */
export function inverseMutations(change: Change, records: TouchedRecords): Inverse {
  if (change.mutations.some(givesNumber)) return { mutations: [], superseded: 0 };
  const [tallied, others] = [
    change.mutations.filter(isTally),
    change.mutations.filter((one) => !isTally(one)),
  ];
  const told = others.flatMap((mutation) => inverseSteps(mutation, change, records));
  const steps = [...told, ...tallied.flatMap((mutation) => inverseTally(mutation, told, records))];
  const mutations = mergeSets(steps.filter((step) => typeof step !== 'string'));
  return {
    mutations: mutations.map((mutation) => ({ scope: change.scope, mutation })),
    superseded: steps.filter((step) => step === 'superseded').length,
  };
}

function givesNumber(mutation: Mutation): boolean {
  if (mutation.op !== 'set' || !isKind(mutation.kind)) return false;
  const declared = fieldsOf(mutation.kind);
  return Object.keys(mutation.fields).some((field) => declared[field]?.merge === 'claim');
}

function isTally(mutation: Mutation): mutation is CountMutation {
  return mutation.op === 'count';
}

/** A tally bears no writer's name: it goes back with what its change wrote beside it, or stays when all that is gone. */
function inverseTally(mutation: CountMutation, beside: readonly Step[], records: TouchedRecords): Step[] {
  const { kind, id, field, delta } = mutation;
  const isGone = beside.length > 0 && beside.every((step) => step === 'superseded');
  if (isGone || !isKind(kind) || records(kind, id) === undefined) return ['superseded'];
  return [{ op: 'count', kind, id, field, delta: -delta }];
}

function inverseSteps(
  mutation: Exclude<Mutation, CountMutation>,
  change: Change,
  records: TouchedRecords,
): readonly Step[] {
  if (mutation.op === 'opaque' || !isKind(mutation.kind)) return ['superseded'];
  const { kind, id } = mutation;
  const record = records(kind, id);
  if (record === undefined || hasGrown(kind, id, change, record)) return ['superseded'];
  const write: WriteRef = { replica: change.replica, n: change.n };
  switch (mutation.op) {
    case 'create':
      return [staysTold(mutation, change, records) ? 'stays' : inverseCreation(kind, id, record)];
    case 'set':
      return Object.entries(mutation.fields).map(([field, { replaces }]) =>
        inverseWrite({ kind, id, field, write, replaces }, record),
      );
    case 'add':
      return [inverseAddition(mutation, write, record)];
    case 'remove':
      return [inverseRemoval(mutation, change, record)];
    case 'delete':
      return [
        standsAlone(record.seen.versions.deletion, write)
          ? deletion(kind, id, !mutation.deleted, record)
          : 'superseded',
      ];
  }
}

function inverseAddition(addition: AddMutation, write: WriteRef, { seen }: TouchedRecord): Step {
  const { kind, id, field, element } = addition;
  const standing = seen.versions.elements[field]?.[element] ?? [];
  if (!standing.some((ref) => sameWrite(ref, write))) return 'superseded';
  return { op: 'remove', kind, id, field, element, replaces: [write] };
}

function inverseRemoval(removal: RemoveMutation, change: Change, { seen, history }: TouchedRecord): Step {
  const { kind, id, field, element } = removal;
  const isBack = Object.hasOwn(seen.versions.elements[field] ?? {}, element);
  if (isBack || history.some((other) => touchesElementSince(other, change, removal))) return 'superseded';
  return { op: 'add', kind, id, field, element };
}

/** Whether another change has put the element back or taken it out since, or had taken out the same at once. */
function touchesElementSince(other: Change, change: Change, removal: RemoveMutation): boolean {
  if (sameWrite(other, change)) return false;
  const { kind, id, field, element, replaces } = removal;
  const isLater = compareStamps(other.stamp, change.stamp) > 0;
  return other.mutations.some(
    (one) =>
      (one.op === 'add' || one.op === 'remove') &&
      [one.kind, one.id, one.field, one.element].join() === [kind, id, field, element].join() &&
      (isLater ||
        (one.op === 'remove' && one.replaces.some((ref) => replaces.some((own) => sameWrite(ref, own))))),
  );
}

function inverseCreation(kind: Kind, id: string, record: TouchedRecord): Step {
  return record.seen.record.deleted ? 'superseded' : deletion(kind, id, true, record);
}

/** Whether what was created is an entry that stays told: when somebody has since written over what it tells, too. */
function staysTold(creation: CreateMutation, change: Change, records: TouchedRecords): boolean {
  if (creation.kind !== 'ticketEntry') return false;
  const { fields: entry } = creation;
  const fate = goesWith(entry['type']);
  if (typeof fate === 'string') return fate === 'never';
  const told = [entry['ticketId'], entry['otherTicketId']];
  const steps = change.mutations.flatMap((mutation) => {
    const written = told.includes(ticketOf(mutation)) ? partAbout(mutation, fate.field) : undefined;
    return written === undefined ? [] : inverseSteps(written, change, records);
  });
  return steps.length > 0 && steps.every((step) => step === 'superseded');
}

function ticketOf(mutation: Mutation): JsonValue {
  return mutation.op === 'opaque' || mutation.kind !== 'ticket' ? null : mutation.id;
}

/** What of a mutation writes a field of a record that was there before. */
function partAbout(mutation: Mutation, field: string): Exclude<Mutation, CountMutation> | undefined {
  if (mutation.op === 'add' || mutation.op === 'remove')
    return mutation.field === field ? mutation : undefined;
  if (mutation.op !== 'set') return undefined;
  const write = mutation.fields[field];
  return write === undefined ? undefined : { ...mutation, fields: { [field]: write } };
}

interface RegisterTarget {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly write: WriteRef;
  readonly replaces: readonly WriteRef[];
}

function inverseWrite(target: RegisterTarget, { seen, history }: TouchedRecord): Step {
  const { kind, id, field, write } = target;
  const declared = fieldsOf(kind)[field];
  if (declared?.merge === 'claim') return 'stays';
  if (declared?.merge !== 'register') return 'superseded';
  if (!standsAlone(seen.versions.registers[field] ?? [], write)) return 'superseded';
  if (target.replaces.some((ref) => isBlanked(field, ref, seen))) return 'superseded';
  const before = valueBefore(target, history);
  if (before === undefined || (before === null && declared.required)) return 'superseded';
  return { op: 'set', kind, id, fields: { [field]: { value: before, replaces: [write] } } };
}

/** What was blanked is never written again. */
function isBlanked(field: string, write: WriteRef, { versions }: Versioned<Kind>): boolean {
  return Object.hasOwn(versions.elements[REDACTED_FIELD] ?? {}, redactionOf(field, write));
}

/** The value shown before a write: the latest of those it replaced; `undefined` when they are not all here. */
function valueBefore({ kind, id, field, replaces }: RegisterTarget, history: readonly Change[]) {
  const replaced = history.filter((change) => replaces.some((ref) => sameWrite(ref, change)));
  if (replaced.length < replaces.length) return undefined;
  const latest = latestOf(replaced);
  return latest === undefined ? null : writtenValue(latest, kind, id, field);
}

function standsAlone(standing: readonly WriteRef[], write: WriteRef): boolean {
  const [only] = standing;
  return standing.length === 1 && only !== undefined && sameWrite(only, write);
}

function deletion(kind: Kind, id: string, deleted: boolean, { seen }: TouchedRecord): Mutation {
  const { deletion: replaces, touched } = seen.versions;
  return { op: 'delete', kind, id, deleted, replaces, seen: touched };
}

/** One `set` for each record: a change has at most one mutation for each field, and reads better with one for each record. */
function mergeSets(mutations: readonly Mutation[]): readonly Mutation[] {
  const sets = new Map<string, Extract<Mutation, { op: 'set' }>>();
  const others: Mutation[] = [];
  for (const mutation of mutations) {
    if (mutation.op !== 'set') {
      others.push(mutation);
      continue;
    }
    const key = `${mutation.kind}:${mutation.id}`;
    const fields = { ...sets.get(key)?.fields, ...mutation.fields };
    sets.set(key, { ...mutation, fields });
  }
  return [...sets.values(), ...others];
}
