import type { Change, Mutation } from '#shared/domain/change.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import { type CarriedForm, carry } from '#shared/replica/opaque.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';

/** The change as a version of the program sees it that cannot read some of its mutations. */
export function veil(change: Change, isUnread: (mutation: Mutation, index: number) => boolean): Change {
  const table = createReplicaTable();
  const line = JSON.parse(encodeChange(change, table)) as { readonly m: readonly CarriedForm['form'][] };
  const replicas = table.replicas();
  const mutations = change.mutations.map((mutation, index) => {
    const form = line.m[index];
    return form !== undefined && isUnread(mutation, index) ? carry({ form, replicas }) : mutation;
  });
  return { ...change, mutations };
}

/** A form that no version of the program reads yet. */
export function futureForm(kind: string, id: string, ...rest: readonly JsonValue[]): Mutation {
  return carry({ form: ['future', kind, id, ...rest], replicas: [] });
}
