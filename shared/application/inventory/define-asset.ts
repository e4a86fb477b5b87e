import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { assetKind } from '#shared/domain/asset.ts';
import { dateSchema } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { categoryOf } from '#shared/domain/inventory/device-groups.ts';
import { createWhole, type FieldEdits, type NewRecord, type SetEdits } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import type { AssetEventRequest } from './asset-event-request.ts';
import { assetEdits, assetIdentity } from './asset-fields.ts';
import { assetReferenceRefusal, dataCentreRefusal, duplicateRefusal } from './asset-refusals.ts';
import { actGiven, eventPlace } from './event-arguments.ts';
import { planAssetEvent, type Teller } from './plan-asset-event.ts';

/** An asset about to be registered. */
type NewAsset = NewRecord<'asset'> & SetEdits<'asset'>;

/** How an asset came: the act that registers it may record it too. */
const beginning = z.strictObject({
  act: actGiven,
  /** The day of purchase, when left out, or today. */
  day: dateSchema.optional(),
  blockingNeed: eventPlace.blockingNeed,
});

/**
 * Registers an asset of a body, at one of its seats if at any, with its purchase or its taking in charge where an act is
 * given. Its category is proposed by its type.
 *
 * @see PERF-RIS-a, REG-7-a, REG-10.5-a, PT-I.2-f
 */
export const defineAsset = defineUseCase({
  name: 'defineAsset',
  arguments: z.strictObject({
    ...assetEdits,
    ...assetIdentity,
    bodyId: assetKind.fields.bodyId.schema,
    deviceType: assetIdentity.deviceType.default('workstation'),
    state: z.optional(assetKind.fields.state.schema),
    purchase: beginning.nullable().default(null),
    takingInCharge: beginning.nullable().default(null),
  }),
  run: async ({ workspace, ids, clock }, actor, { purchase, takingInCharge, ...said }) => {
    const { bodyId, deviceType, label } = said;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const record: NewAsset = {
      category: categoryOf(deviceType),
      ...givenFields(said),
      bodyId,
      deviceType,
      label,
    };
    const id = ids.fresh('asset');
    const refusal =
      (await assetReferenceRefusal(workspace, bodyId, said)) ??
      (await duplicateRefusal(workspace, identified(id, record))) ??
      (purchase === null
        ? undefined
        : await dataCentreRefusal(
            workspace,
            { deviceType, seatId: said.seatId ?? null },
            purchase.blockingNeed,
          ));
    if (refusal !== undefined) return { ok: false, refusal };
    const begun = purchase === null ? record : { ...record, state: record.state ?? firstState(record) };
    const requests: AssetEventRequest[] = [];
    if (purchase !== null) requests.push({ type: 'purchase', ...dated(purchase, record) });
    if (takingInCharge !== null) requests.push({ type: 'takingInCharge', ...dated(takingInCharge, {}) });
    const told = beginningEvents({ ids, at: clock.now(), by: actor }, id, begun, requests);
    if (!told.ok) return told;
    const { events, edits } = told.value;
    const created = createWhole('asset', scopeOfBody(bodyId), id, { ...begun, ...edits });
    return decide({ id }, [...created, ...events]);
  },
});

/** What is bought waits in store, unless it is given to somebody at once. */
function firstState({ holderId }: NewAsset): 'inUse' | 'inStock' {
  return holderId === undefined || holderId === null ? 'inStock' : 'inUse';
}

function dated<B extends { readonly day?: string | undefined }>(
  begun: B,
  { purchasedOn }: Pick<FieldEdits<'asset'>, 'purchasedOn'>,
): B {
  return { ...begun, day: begun.day ?? purchasedOn ?? undefined };
}

function identified(id: RecordId<'asset'>, record: NewAsset) {
  const { bodyId, label, serial = null, manufacturer = null, inventoryNumber = null, state = null } = record;
  return { id, bodyId, label, serial, manufacturer, inventoryNumber, state };
}

interface Beginning {
  readonly events: readonly ScopedMutation[];
  readonly edits: FieldEdits<'asset'>;
}

function beginningEvents(
  teller: Teller,
  id: RecordId<'asset'>,
  record: NewAsset,
  requests: readonly AssetEventRequest[],
): Result<Beginning, ActRefusal> {
  const { state = null, seatId = null, room = null, holderId = null } = record;
  const { purchasedOn = null, verifiedOn = null, bodyId } = record;
  const asset = { id, state, bodyId, seatId, room, holderId, purchasedOn, verifiedOn };
  const events: ScopedMutation[] = [];
  let edits: FieldEdits<'asset'> = {};
  for (const request of requests) {
    const planned = planAssetEvent(teller, { ...asset, scope: scopeOfBody(bodyId) }, [], request);
    if (!planned.ok) return planned;
    events.push(planned.value.event);
    edits = { ...edits, ...planned.value.edits };
  }
  return done({ events, edits });
}
