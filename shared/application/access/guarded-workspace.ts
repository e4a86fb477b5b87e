import { type Access, isOfOffice, seesEverything } from '#shared/domain/access/access.ts';
import { isWithin, type AnyRecord } from '#shared/domain/access/sight.ts';
import type { Change, ChangeRef } from '#shared/domain/change.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { reachRefusal } from './reach.ts';
import { createSeer, type Seer } from './seer.ts';

/**
 * The records of an office as somebody may see them: what is hidden is not there, whichever way it is asked for. Whoever
 * sees everything gets the workspace itself.
 *
 * @param anew `true` for a workspace that is kept: what is one's own is read again at each question. An act, during
 * which nothing else is written, reads it once.
 * @see CAP-3.1.3-a, X-5
 */
export function createGuardedWorkspace(workspace: Workspace, access: Access, anew = true): Workspace {
  if (seesEverything(access)) return workspace;
  let kept: Promise<Seer> | undefined;
  const seer = (): Promise<Seer> => {
    if (anew) return createSeer(workspace, access);
    kept ??= createSeer(workspace, access);
    return kept;
  };

  const read: Workspace['read'] = async (kind, id) => {
    const found = await workspace.read(kind, id);
    return found !== undefined && (await (await seer()).sees(found.record as AnyRecord)) ? found : undefined;
  };

  return {
    read,
    find: async (kind, where) => (await seer()).among(await workspace.find(kind, where)),
    list: async (kind) => (await seer()).among(await workspace.list(kind)),
    history: async (kind, id) =>
      (await read(kind, id)) === undefined
        ? []
        : (await workspace.history(kind, id)).map((change) => aboutOnly(change, kind, id)),
    async change(ref) {
      const found = await workspace.change(ref);
      return found !== undefined && maySeeChange(access, ref, found) ? found : undefined;
    },
    takeDraftNumber: () => workspace.takeDraftNumber(),
    async commit(draft) {
      const refusal = await reachRefusal(workspace, access, draft.mutations);
      if (refusal !== undefined) throw new Error(`${draft.command} writes out of reach: ${refusal.code}`);
      return workspace.commit(draft);
    },
    exclusively: (work) => workspace.exclusively(work),
  };
}

/** What a change says of other records is theirs to tell. */
function aboutOnly(change: Change, kind: Kind, id: string): Change {
  return {
    ...change,
    mutations: change.mutations.filter(
      (mutation) => mutation.op !== 'opaque' && mutation.kind === kind && mutation.id === id,
    ),
  };
}

/** Whole changes are for the office of their body, and for whoever made them. */
function maySeeChange({ personId, grants }: Access, { scope }: ChangeRef, { actor }: Change): boolean {
  if (grants.length === 0) return false;
  return (
    actor === personId ||
    grants.some((grant) => isOfOffice(grant) && (scope === CATALOGUE_SCOPE || isWithin(grant, scope)))
  );
}
