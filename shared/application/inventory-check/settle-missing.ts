import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { inventoryVariationKind } from '#shared/domain/inventory-variation.ts';
import { createRecord, setDeleted } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { checkInHand } from './open-check.ts';

/**
 * Reports an asset that a round did not find, as a variation to be verified: once, however many consoles report it.
 *
 * @see CAP-1-a
 */
export const settleMissing = defineUseCase({
  name: 'settleMissing',
  arguments: z.strictObject({
    checkId: idOf('inventoryCheck'),
    assetId: idOf('asset'),
    /** What is known of it, in words. */
    description: inventoryVariationKind.fields.description.schema,
  }),
  run: async ({ workspace, clock, ids }, actor, { checkId, assetId, description }) => {
    const hand = await checkInHand(workspace, checkId);
    if (!hand.ok) return hand;
    const { check, outcome } = hand.value;
    const asset = outcome.missing.find(({ id }) => id === assetId);
    if (asset === undefined) {
      const known = await workspace.read('asset', assetId);
      return known === undefined
        ? refuseAct('record-unknown', { kind: 'asset' })
        : refuseAct('asset-not-missing', { label: known.record.label });
    }
    const { startedAt, scope, bodyId } = check.record;
    const variationId = ids.derived('inventoryVariation', startedAt, `${checkId} missing ${assetId}`);
    const before = await workspace.read('inventoryVariation', variationId);
    if (before?.record.deleted === false) return decide({ variationId }, []);
    if (before !== undefined) return decide({ variationId }, [setDeleted(before, false)]);
    const record = {
      bodyId,
      assetId,
      description,
      state: 'reported',
      reportedById: actor,
      reportedOn: dayOf(clock.now()),
    } as const;
    return decide({ variationId }, [createRecord('inventoryVariation', scope, variationId, record)]);
  },
});
