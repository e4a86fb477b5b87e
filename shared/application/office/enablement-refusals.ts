import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { reachesComputer } from '#shared/domain/enablement-state.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Enablement } from '#shared/domain/kinds.ts';
import { DIRECTOR_ROLES, holdersOn } from '#shared/domain/office-holders.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/** Why somebody cannot have agreed on that day: they did not direct an area of that body. @see P9-4-a */
export async function agreementRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  { directorId, agreedOn }: Pick<Enablement, 'directorId' | 'agreedOn'>,
): Promise<ActRefusal | undefined> {
  if (directorId === null && agreedOn === null) return undefined;
  if (directorId === null) return refusalOf('not-director', { name: '', day: agreedOn ?? '' });
  const director = await findLive(workspace, 'person', directorId);
  if (!director.ok) return director.refusal;
  if (agreedOn === null) return undefined;
  const offices = await workspace.find('appointment', { index: 'bodyId', value: bodyId });
  if (holdersOn(offices, DIRECTOR_ROLES, agreedOn).includes(directorId)) return undefined;
  return refusalOf('not-director', { name: fullName(director.value.record), day: agreedOn });
}

type Reach = Pick<Enablement, 'personId' | 'type'> & Partial<Pick<Enablement, 'assetId' | 'remoteTools'>>;

/** Why a computer cannot be reached from outside: it is not the one assigned to whoever would reach it. @see PT-I.2-h */
export async function ownComputerRefusal(
  workspace: Workspace,
  { personId, type, assetId = null, remoteTools = [] }: Reach,
): Promise<ActRefusal | undefined> {
  if (type !== 'remoteWork') return undefined;
  if (assetId === null)
    return reachesComputer(remoteTools) ? refusalOf('own-computer-missing', {}) : undefined;
  const asset = await findLive(workspace, 'asset', assetId);
  if (!asset.ok) return asset.refusal;
  const { holderId, label } = asset.value.record;
  if (holderId === personId) return undefined;
  const holder = holderId === null ? undefined : await workspace.read('person', holderId);
  return refusalOf('not-own-computer', {
    label,
    holder: holder === undefined ? null : fullName(holder.record),
  });
}
