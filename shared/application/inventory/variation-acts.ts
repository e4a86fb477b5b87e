import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf, line } from '#shared/domain/field.ts';
import { type ActorId, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { inventoryVariationKind } from '#shared/domain/inventory-variation.ts';
import type { InventoryVariation } from '#shared/domain/kinds.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { namedRefusal } from './named-records.ts';
import { planAssetEvent } from './plan-asset-event.ts';

const { fields } = inventoryVariationKind;

/** What reporting a change gives. */
export interface ReportedVariation {
  readonly variationId: RecordId<'inventoryVariation'>;
}

/** Writes down that a body says something changed in what it has: it stands as reported until somebody looks. @see CAP-1-a, REG-9-b */
export const reportVariation = defineUseCase({
  name: 'reportVariation',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    description: fields.description.schema,
    assetId: z.optional(fields.assetId.schema),
    seatId: z.optional(fields.seatId.schema),
    room: z.optional(fields.room.schema),
    /** Who said it: whoever is at the console, when left out. */
    reportedById: idOf('person').optional(),
    /** Today, when left out. */
    reportedOn: dateSchema.optional(),
  }),
  run: async ({ workspace, ids, clock }, actor, { reportedById, reportedOn, ...said }) => {
    const { bodyId, assetId = null, seatId = null, room = null, description } = said;
    const today = dayOf(clock.now());
    const day = reportedOn ?? today;
    if (day > today) return refuseAct('day-in-future', { day });
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId], ['asset', assetId], ['person', reportedById])) ??
      (await seatRefusal(workspace, bodyId, seatId));
    if (refusal !== undefined) return { ok: false, refusal };
    const variationId = ids.fresh('inventoryVariation');
    const record = {
      ...{ bodyId, description, assetId, seatId, room, state: 'reported' as const },
      reportedById: reportedById ?? actor,
      reportedOn: day,
    };
    const value: ReportedVariation = { variationId };
    return decide(value, [createRecord('inventoryVariation', scopeOfBody(bodyId), variationId, record)]);
  },
});

/**
 * Says that a reported change was looked at and is so: its asset was seen that day, and goes where it is said to be when
 * `moves` asks for it.
 *
 * @see CAP-1-a
 */
export const verifyVariation = defineUseCase({
  name: 'verifyVariation',
  arguments: z.strictObject({
    variationId: idOf('inventoryVariation'),
    /** The asset that it is about, where the report did not say. */
    assetId: idOf('asset').optional(),
    /** Today, when left out. */
    day: dateSchema.optional(),
    moves: z.boolean().default(false),
  }),
  run: async (context, actor, { variationId, assetId, day, moves }) => {
    const found = await reportedOne(context, variationId);
    if (!found.ok) return found;
    const { record } = found.value;
    const about = assetId ?? record.assetId;
    if (moves && about === null) return refuseAct('variation-asset-missing', {});
    const settledOn = day ?? dayOf(context.clock.now());
    const seen = about === null ? done([]) : await seenAsset(context, actor, record, about, settledOn, moves);
    if (!seen.ok) return seen;
    return decide(null, [
      ...setFields(found.value, { state: 'verified', assetId: about, settledById: actor, settledOn }),
      ...seen.value,
    ]);
  },
});

/** Says that a reported change is not so, and why. @see CAP-1-a */
export const rejectVariation = defineUseCase({
  name: 'rejectVariation',
  arguments: z.strictObject({ variationId: idOf('inventoryVariation'), note: line(300) }),
  run: async (context, actor, { variationId, note }) => {
    const found = await reportedOne(context, variationId);
    if (!found.ok) return found;
    const settledOn = dayOf(context.clock.now());
    return decide(null, setFields(found.value, { state: 'rejected', settledById: actor, settledOn, note }));
  },
});

async function reportedOne(
  { workspace }: UseCaseContext,
  id: RecordId<'inventoryVariation'>,
): Promise<Result<Versioned<'inventoryVariation'>, ActRefusal>> {
  const found = await findLive(workspace, 'inventoryVariation', id);
  if (!found.ok) return found;
  const { state } = found.value.record;
  return state === 'reported' ? found : refuseAct('variation-settled', { state });
}

/** The asset as it was seen: moved to where the report says, or verified where it stands. */
async function seenAsset(
  { workspace, ids, clock }: UseCaseContext,
  actor: ActorId,
  { seatId, room }: InventoryVariation,
  assetId: RecordId<'asset'>,
  day: string,
  moves: boolean,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const asset = await findLive(workspace, 'asset', assetId);
  if (!asset.ok) return asset;
  const events = await workspace.find('assetEvent', { index: 'assetId', value: assetId });
  const place = { seatId: seatId ?? undefined, room: room ?? undefined };
  const request = moves
    ? ({ type: 'transfer', day, ...place } as const)
    : ({ type: 'verification', day } as const);
  const teller = { ids, at: clock.now(), by: actor };
  const planned = planAssetEvent(teller, asset.value.record, events, request);
  if (!planned.ok) return planned;
  const { verifiedOn } = asset.value.record;
  const seen = verifiedOn === null || verifiedOn < day ? { verifiedOn: day } : {};
  return done([planned.value.event, ...setFields(asset.value, { ...planned.value.edits, ...seen })]);
}
