import { z } from 'zod';
import { assetEventKind } from '#shared/domain/asset-event.ts';
import { idOf, line } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { assetReferenceRefusal, dataCentreRefusal } from './asset-refusals.ts';
import { eventGiven, eventPlace } from './event-arguments.ts';
import { planAssetEvent } from './plan-asset-event.ts';

/** What recording an event gives. */
export interface RecordedEvent {
  readonly eventId: RecordId<'assetEvent'>;
}

/**
 * Records what happened to an asset, and how it stands from that day on: one act for every type of event, judged by the
 * table of its life.
 *
 * @see REG-7-a, PT-I.2-f, CAP-3.1.6-e
 */
export const recordAssetEvent = defineUseCase({
  name: 'recordAssetEvent',
  arguments: z.strictObject({
    ...eventGiven,
    ...eventPlace,
    assetId: idOf('asset'),
    type: assetEventKind.fields.type.schema,
    otherAssetId: z.optional(assetEventKind.fields.otherAssetId.schema),
    /** What an upgrade brought. */
    operatingSystem: line(60).optional(),
    operatingSystemVersion: line(60).optional(),
  }),
  run: async ({ workspace, ids, clock }, actor, { assetId, ...request }) => {
    const asset = await findLive(workspace, 'asset', assetId);
    if (!asset.ok) return asset;
    const { record } = asset.value;
    const bodyId = request.bodyId ?? record.bodyId;
    const refusal =
      (await referenceRefusal(workspace, 'body', request.bodyId)) ??
      (await assetReferenceRefusal(workspace, bodyId, request)) ??
      (request.type === 'purchase'
        ? await dataCentreRefusal(workspace, record, request.blockingNeed)
        : undefined);
    if (refusal !== undefined) return { ok: false, refusal };
    const events = await workspace.find('assetEvent', { index: 'assetId', value: assetId });
    const planned = planAssetEvent({ ids, at: clock.now(), by: actor }, record, events, request);
    if (!planned.ok) return planned;
    const { eventId, event, edits } = planned.value;
    const value: RecordedEvent = { eventId };
    return decide(value, [event, ...setFields(asset.value, edits)]);
  },
});
