import { z } from 'zod';
import type { Mutation, OpaqueMutation, RegisterWrite, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { CARRIED_FORM } from './encode-change.ts';
import { entriesOf } from './json-entries.ts';
import { carriedForm, carry } from './opaque.ts';

type Replicas = readonly ReplicaId[];
type Reader = (form: readonly unknown[], replicas: Replicas) => Mutation | undefined;
type Refs = z.infer<typeof refs>;

/** Already JSON, because it comes out of JSON: its numbers and depth are checked with the change. */
const value = z.custom<JsonValue>((candidate) => candidate !== undefined);
const refs = z.array(z.tuple([z.int().min(0), z.int().min(1)]));
const record = [z.string(), z.string(), z.string()] as const;

/** Every form that this version reads, by name. */
const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ['c', reader(z.tuple([...record, entriesOf(value)]), readCreate)],
  ['s', reader(z.tuple([...record, entriesOf(z.tuple([value, refs]))]), readSet)],
  ['+', reader(z.tuple([...record, z.string(), z.string()]), readAdd)],
  ['-', reader(z.tuple([...record, z.string(), z.string(), refs]), readRemove)],
  ['i', reader(z.tuple([...record, z.string(), z.int()]), readCount)],
  ['d', reader(z.tuple([...record, z.boolean(), refs, refs]), readDelete)],
  [CARRIED_FORM, reader(z.tuple([...record, z.array(value), z.array(z.string())]), readCarried)],
]);

/** A form that this version does not read still says which record it touches. */
const unknownSchema = z.tuple([...record]).rest(value);

/**
 * Reads a mutation; `undefined` when it is malformed. A form unknown to this version is carried along.
 *
 * @param replicas the table that its places refer to.
 */
export function decodeMutation(form: readonly unknown[], replicas: Replicas): Mutation | undefined {
  const read = READERS.get(form[0]);
  if (read !== undefined) return read(form, replicas);
  const unknown = unknownSchema.safeParse(form);
  return unknown.success ? carry({ form: unknown.data, replicas }) : undefined;
}

/** The mutation that an opaque one turns out to be, once a version of the program reads it; itself until then. */
export function rereadMutation(mutation: OpaqueMutation): Mutation {
  const { form, replicas } = carriedForm(mutation);
  return decodeMutation(form, replicas) ?? mutation;
}

function reader<Form>(
  schema: z.ZodType<Form>,
  read: (form: Form, replicas: Replicas) => Mutation | undefined,
): Reader {
  return (form, replicas) => {
    const parsed = schema.safeParse(form);
    return parsed.success ? read(parsed.data, replicas) : undefined;
  };
}

type Named = readonly [form: string, kind: string, id: string];
type Members<Value> = readonly (readonly [string, Value])[];

function readCreate([, kind, id, fields]: readonly [...Named, Members<JsonValue>]): Mutation {
  return { op: 'create', kind, id, fields: Object.fromEntries(fields) };
}

function readSet(
  [, kind, id, members]: readonly [...Named, Members<readonly [JsonValue, Refs]>],
  replicas: Replicas,
): Mutation | undefined {
  const fields = members.map(([name, [written, replaced]]): [string, RegisterWrite] | undefined => {
    const replaces = toWrites(replaced, replicas);
    return replaces && [name, { value: written, replaces }];
  });
  return fields.every((field) => field !== undefined)
    ? { op: 'set', kind, id, fields: Object.fromEntries(fields) }
    : undefined;
}

function readAdd([, kind, id, field, element]: readonly [...Named, string, string]): Mutation {
  return { op: 'add', kind, id, field, element };
}

function readRemove(
  [, kind, id, field, element, removed]: readonly [...Named, string, string, Refs],
  replicas: Replicas,
): Mutation | undefined {
  const replaces = toWrites(removed, replicas);
  return replaces && { op: 'remove', kind, id, field, element, replaces };
}

function readCount([, kind, id, field, delta]: readonly [...Named, string, number]): Mutation {
  return { op: 'count', kind, id, field, delta };
}

function readDelete(
  [, kind, id, deleted, replaced, known]: readonly [...Named, boolean, Refs, Refs],
  replicas: Replicas,
): Mutation | undefined {
  const replaces = toWrites(replaced, replicas);
  const seen = toWrites(known, replicas);
  return replaces && seen && { op: 'delete', kind, id, deleted, replaces, seen };
}

/** A wrapped form is read like any other by its own table, touches what its wrapping says, and is wrapped once. */
function readCarried([, kind, id, form, names]: readonly [
  ...Named,
  readonly JsonValue[],
  readonly string[],
]): Mutation | undefined {
  if (form[0] === CARRIED_FORM || form[1] !== kind || form[2] !== id) return undefined;
  return decodeMutation(
    form,
    names.map((name) => name as ReplicaId),
  );
}

/** `undefined` when a place is not in the table. */
function toWrites(places: Refs, replicas: Replicas): readonly WriteRef[] | undefined {
  const writes = places.flatMap(([place, n]) => {
    const replica = replicas[place];
    return replica === undefined ? [] : [{ replica, n }];
  });
  return writes.length === places.length ? writes : undefined;
}
