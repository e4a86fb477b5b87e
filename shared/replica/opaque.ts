import type { OpaqueMutation } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { z } from 'zod';
import type { EntityKey } from './entity.ts';

/**
 * A mutation that this version cannot read, as it stood on the wire. Every form, those to come included, begins with
 * its name, the record's kind and its id; the replicas that it names are places in its segment's table, which is
 * therefore kept with it.
 */
export interface CarriedForm {
  readonly form: readonly [name: string, kind: string, id: string, ...rest: JsonValue[]];
  readonly replicas: readonly ReplicaId[];
}

const carriedSchema = z.object({
  form: z.tuple([z.string(), z.string(), z.string()]).rest(z.json()),
  replicas: z.array(z.string()),
});

/** Wraps an unknown form. */
export function carry(carried: CarriedForm): OpaqueMutation {
  return { op: 'opaque', raw: { form: carried.form, replicas: carried.replicas } };
}

/**
 * What an opaque mutation carries.
 *
 * @throws ZodError when it was not made by {@link carry}: a bug, because what comes from outside is checked first.
 */
export function carriedForm(mutation: OpaqueMutation): CarriedForm {
  return carriedSchema.parse(mutation.raw) as unknown as CarriedForm;
}

/** Whether an opaque mutation has the shape that {@link carry} gives. */
export function isCarried(mutation: OpaqueMutation): boolean {
  return carriedSchema.safeParse(mutation.raw).success;
}

/** The record that an opaque mutation touches. */
export function opaqueTarget(mutation: OpaqueMutation): EntityKey {
  const [, kind, id] = carriedForm(mutation).form;
  return { kind, id };
}
