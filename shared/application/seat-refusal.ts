import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from './lookup.ts';

/** Why a seat cannot be chosen for something of a body: `undefined` when it can, or when none is chosen. */
export async function seatRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  seatId: RecordId<'seat'> | null | undefined,
): Promise<ActRefusal | undefined> {
  if (seatId === null || seatId === undefined) return undefined;
  const seat = await findLive(workspace, 'seat', seatId);
  if (!seat.ok) return seat.refusal;
  return seat.value.record.bodyId === bodyId ? undefined : refusalOf('seat-elsewhere', {});
}
