import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';

/** A record that another one names, if it names any. */
export type Named = { readonly [K in Kind]: readonly [K, RecordId<K> | null | undefined] }[Kind];

/** Why records cannot be named: the first of them that is not here, or was deleted. */
export async function namedRefusal(
  workspace: Workspace,
  ...named: readonly Named[]
): Promise<ActRefusal | undefined> {
  for (const [kind, id] of named) {
    const refusal = await referenceRefusal(workspace, kind, id);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Why a period cannot end before it begins; `undefined` where either day is not said. Days are `aaaa-mm-gg`. */
export function orderedDays(
  from: string | null | undefined,
  to: string | null | undefined,
): { readonly from: string; readonly to: string } | undefined {
  if (from === null || from === undefined || to === null || to === undefined) return undefined;
  return to < from ? { from, to } : undefined;
}
