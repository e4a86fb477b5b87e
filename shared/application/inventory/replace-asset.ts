import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { AssetEvent } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { eventGiven } from './event-arguments.ts';
import { planAssetEvent } from './plan-asset-event.ts';

/** Why one asset takes the place of another. @see P9-5.1-b */
const REPLACEMENT_CAUSES = ['malfunction', 'renewal'] as const;

/** The events that a replacement wrote. */
export interface Replaced {
  readonly oldEventId: RecordId<'assetEvent'>;
  readonly newEventId: RecordId<'assetEvent'>;
}

/**
 * Gives an asset's place and holder to another one, in one act: the old one goes to be repaired or is disposed of, and
 * both bear the ticket and each other's name.
 *
 * @see P9-5.1-b
 */
export const replaceAsset = defineUseCase({
  name: 'replaceAsset',
  arguments: z.strictObject({
    ...eventGiven,
    oldAssetId: idOf('asset'),
    newAssetId: idOf('asset'),
    /** What becomes of the old one. */
    oldState: z.enum(['inRepair', 'disposed']),
    cause: z.enum(REPLACEMENT_CAUSES).default('malfunction'),
  }),
  run: async ({ workspace, ids, clock }, actor, args) => {
    const { oldAssetId, newAssetId, oldState, cause, ...said } = args;
    const { ticketId = null } = said;
    if (oldAssetId === newAssetId) return refuseAct('asset-replaces-itself', {});
    if (cause === 'malfunction' && ticketId === null) return refuseAct('replacement-ticket-missing', {});
    const old = await findLive(workspace, 'asset', oldAssetId);
    if (!old.ok) return old;
    const taking = await findLive(workspace, 'asset', newAssetId);
    if (!taking.ok) return taking;
    const refusal = await referenceRefusal(workspace, 'ticket', ticketId);
    if (refusal !== undefined) return { ok: false, refusal };
    const teller = { ids, at: clock.now(), by: actor };
    const left = planAssetEvent(teller, old.value.record, await eventsOf(workspace, oldAssetId), {
      ...said,
      type: oldState === 'disposed' ? 'disposal' : 'repair',
      otherAssetId: newAssetId,
      releases: true,
    });
    if (!left.ok) return left;
    const { bodyId, seatId, room, holderId } = old.value.record;
    const { day, note } = said;
    const taken = planAssetEvent(teller, taking.value.record, await eventsOf(workspace, newAssetId), {
      ...{ type: 'assignment', day, note, ticketId, bodyId, seatId, room, holderId },
      otherAssetId: oldAssetId,
    });
    if (!taken.ok) return taken;
    const value: Replaced = { oldEventId: left.value.eventId, newEventId: taken.value.eventId };
    return decide(value, [
      left.value.event,
      ...setFields(old.value, left.value.edits),
      taken.value.event,
      ...setFields(taking.value, taken.value.edits),
    ]);
  },
});

function eventsOf(workspace: Workspace, assetId: RecordId<'asset'>): Promise<readonly AssetEvent[]> {
  return workspace.find('assetEvent', { index: 'assetId', value: assetId });
}
