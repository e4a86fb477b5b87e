import { z } from 'zod';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Mutation, OpaqueMutation, RegisterWrite, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { CARRIED_FORM } from './encode-change.ts';
import { carriedForm, carry } from './opaque.ts';

/** Already JSON, because it comes out of JSON: its numbers and depth are checked with the change. */
const value = z.custom<JsonValue>((candidate) => candidate !== undefined);
const refs = z.array(z.tuple([z.int().min(0), z.int().min(1)]));
const record = [z.string(), z.string()] as const;

/** Every form that this version reads. */
const formSchema = z.union([
  z.tuple([z.literal('c'), ...record, z.record(z.string(), value)]),
  z.tuple([z.literal('s'), ...record, z.record(z.string(), z.tuple([value, refs]))]),
  z.tuple([z.literal('+'), ...record, z.string(), z.string()]),
  z.tuple([z.literal('-'), ...record, z.string(), z.string(), refs]),
  z.tuple([z.literal('i'), ...record, z.string(), z.int()]),
  z.tuple([z.literal('d'), ...record, z.boolean(), refs, refs]),
  z.tuple([z.literal(CARRIED_FORM), ...record, z.array(value), z.array(z.string())]),
]);

/** A form that this version does not read still says which record it touches. */
const unknownSchema = z.tuple([z.string(), ...record]).rest(value);

type Form = z.infer<typeof formSchema>;
type Refs = z.infer<typeof refs>;

const KNOWN_FORMS: ReadonlySet<unknown> = new Set(['c', 's', '+', '-', 'i', 'd', CARRIED_FORM]);

/**
 * Reads a mutation; `undefined` when it is malformed.
 *
 * @param replicas the table that its places refer to.
 */
export function decodeMutation(
  form: readonly unknown[],
  replicas: readonly ReplicaId[],
): Mutation | undefined {
  if (!KNOWN_FORMS.has(form[0])) {
    const unknown = unknownSchema.safeParse(form);
    return unknown.success ? carry({ form: unknown.data, replicas }) : undefined;
  }
  const known = formSchema.safeParse(form);
  return known.success ? toMutation(known.data, replicas) : undefined;
}

/** The mutation that an opaque one turns out to be, once a version of the program reads it; itself until then. */
export function rereadMutation(mutation: OpaqueMutation): Mutation {
  const { form, replicas } = carriedForm(mutation);
  return decodeMutation(form, replicas) ?? mutation;
}

function toMutation(form: Form, replicas: readonly ReplicaId[]): Mutation | undefined {
  const [, kind, id] = form;
  switch (form[0]) {
    case 'c':
      return { op: 'create', kind, id, fields: form[3] };
    case 's': {
      const fields = toWrites(form[3], replicas);
      return fields && { op: 'set', kind, id, fields };
    }
    case '+':
      return { op: 'add', kind, id, field: form[3], element: form[4] };
    case '-': {
      const replaces = toWriteRefs(form[5], replicas);
      return replaces && { op: 'remove', kind, id, field: form[3], element: form[4], replaces };
    }
    case 'i':
      return { op: 'count', kind, id, field: form[3], delta: form[4] };
    case 'd': {
      const replaces = toWriteRefs(form[4], replicas);
      const seen = toWriteRefs(form[5], replicas);
      return replaces && seen && { op: 'delete', kind, id, deleted: form[3], replaces, seen };
    }
    case CARRIED_FORM:
      return unwrap(
        form[3],
        form[4].map((replica) => replica as ReplicaId),
      );
    default:
      return assertNever(form);
  }
}

/** A wrapped form is read like any other, but is never wrapped twice. */
function unwrap(form: readonly JsonValue[], replicas: readonly ReplicaId[]): Mutation | undefined {
  return form[0] === CARRIED_FORM ? undefined : decodeMutation(form, replicas);
}

function toWrites(
  fields: Readonly<Record<string, readonly [JsonValue, Refs]>>,
  replicas: readonly ReplicaId[],
): Readonly<Record<string, RegisterWrite>> | undefined {
  const writes: Record<string, RegisterWrite> = {};
  for (const [name, [written, replaced]] of Object.entries(fields)) {
    const replaces = toWriteRefs(replaced, replicas);
    if (replaces === undefined) return undefined;
    writes[name] = { value: written, replaces };
  }
  return writes;
}

function toWriteRefs(places: Refs, replicas: readonly ReplicaId[]): readonly WriteRef[] | undefined {
  const writes = places.flatMap(([place, n]) => {
    const replica = replicas[place];
    return replica === undefined ? [] : [{ replica, n }];
  });
  return writes.length === places.length ? writes : undefined;
}
