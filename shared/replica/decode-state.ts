import { z } from 'zod';
import type { WriteRef } from '#shared/domain/change.ts';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { canonicalState } from './canonical-state.ts';
import type { Head, RegisterState, SetState, StoredEntity } from './entity.ts';
import { entriesOf } from './json-entries.ts';
import { parseJson } from './parse-json.ts';
import { byPrecedence } from './register.ts';
import { compareWrites } from './write-ref.ts';

const replica = z
  .string()
  .regex(REPLICA_PATTERN)
  .transform((text) => text as ReplicaId);
const write = z
  .tuple([replica, z.int().min(1)])
  .transform(([author, n]): WriteRef => ({ replica: author, n }));
const stamp = z
  .tuple([z.int().min(0), z.int().min(0)])
  .transform(([ms, counter]): Stamp => ({ ms, counter }));
const value = z.custom<JsonValue>((candidate) => candidate !== undefined);

const head = z
  .tuple([write, stamp, value])
  .transform(([written, stamped, held]): Head => ({ write: written, stamp: stamped, value: held }));

const register = z
  .strictObject({ heads: z.array(head).default([]), waiting: tableOf(stamp) })
  .transform(({ heads, waiting }): RegisterState => ({ heads: [...heads].sort(byPrecedence), waiting }));

const additions = z.array(write).transform((writes) => [...writes].sort(compareWrites));

const set = z
  .strictObject({ additions: tableOf(additions), waiting: z.array(z.string()).default([]) })
  .transform((state): SetState => state);

const stateSchema = z.strictObject({
  scope: z
    .string()
    .regex(SCOPE_PATTERN)
    .transform((text) => text as Scope),
  kind: z.string().min(1),
  id: z.string().min(1),
  clock: tableOf(z.int().min(1)),
  registers: tableOf(register),
  sets: tableOf(set),
  counters: tableOf(z.int()),
  deletion: register.default({ heads: [], waiting: {} }),
  opaque: z.array(z.string()).default([]),
});

/**
 * Reads back a canonical text; `undefined` when it is not one: what does not write the very same text again holds
 * something that this version would lose.
 */
export function decodeState(text: string): StoredEntity | undefined {
  const parsed = stateSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { scope, kind, id, ...state } = parsed.data;
  const entity: StoredEntity = { scope, kind, id, state };
  return canonicalState(entity) === text ? entity : undefined;
}

/** An absent table is an empty one. */
function tableOf<Value>(member: z.ZodType<Value>): z.ZodType<Readonly<Record<string, Value>>> {
  return entriesOf(member)
    .default([])
    .transform((members) => Object.fromEntries(members));
}
