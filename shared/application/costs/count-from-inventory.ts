import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { refusalOf } from '#shared/domain/act-refusals.ts';
import { seesEverything } from '#shared/domain/access/access.ts';
import { countedPcs, type CountedPcs } from '#shared/domain/costs/counted-pcs.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** Why somebody cannot count PCs: they see the devices of some bodies alone. @see REG-13.1-b */
export async function refusesToCount(
  context: UseCaseContext,
  actor: ActorId,
): Promise<ActRefusal | undefined> {
  const access = await (context.readAccess?.(actor) ?? readAccess(context, actor));
  return seesEverything(access) ? undefined : refusalOf('pcs-out-of-sight', {});
}

/** Counts the PCs of any body on a day, as the inventory tells it now. @see REG-13.1-b, A-14 */
export async function countFromInventory(
  workspace: Workspace,
  day: string,
): Promise<(bodyId: RecordId<'body'>) => CountedPcs> {
  const [assets, events, years] = await Promise.all([
    workspace.list('asset'),
    workspace.list('assetEvent'),
    workspace.list('costYear'),
  ]);
  return countedPcs(assets, events, years, day);
}
