import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { readForm } from '#renderer/ui/act-form/act-form.ts';
import { assetActs } from '#renderer/features/inventory/acts/asset-act.ts';
import { eventArguments } from '#renderer/features/inventory/acts/event-arguments.ts';

const NOW = toInstant(Date.parse('2026-11-21T09:00:00Z'));
const ASSET = {
  id: '01JD000000000000000000000A' as RecordId<'asset'>,
  bodyId: '01JD000000000000000000000B' as RecordId<'body'>,
};
const OTHER = '01JD000000000000000000000C';

describe('what can be done with an asset', () => {
  it('follows its life: nothing of what is disposed of', () => {
    expect(assetActs('disposed')).toEqual({ atHand: [], menu: [] });
    expect(assetActs('inStock').atHand).toEqual(['assignment', 'verification']);
    expect(assetActs('inUse').menu).toContain('replace');
    expect(assetActs('inRepair').atHand).toEqual(['repairReturn']);
    expect(assetActs('inRepair').menu).not.toContain('assignment');
  });
});

describe('what a form says of an event', () => {
  it('bears its act, its day and whom it was given to (REG-7-a)', () => {
    const form = readForm({ actNumber: 'Det. 1/2026', actDate: '20/11/2026', day: '21/11' }, NOW);
    expect(eventArguments('disposal', ASSET, form, () => true)).toEqual({
      assetId: ASSET.id,
      type: 'disposal',
      day: '2026-11-21',
      act: { type: 'determination', number: 'Det. 1/2026', date: '2026-11-20' },
    });
  });

  it('leaves the seat and the holder of the former body behind, when the asset goes to another', () => {
    const form = readForm({ body: OTHER, seat: 'S', holder: 'H', room: '3' }, NOW);
    const said = eventArguments('transfer', ASSET, form, (_id, bodyId) => bodyId === ASSET.bodyId);
    expect(said).toMatchObject({ bodyId: OTHER, seatId: null, holderId: null, room: '3' });
  });
});
