import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSET_STATES } from '#shared/domain/asset.ts';
import { eventsByAsset } from '#shared/domain/inventory/asset-standing.ts';
import { stewardAccount } from '#shared/domain/inventory/steward-account.ts';
import type { AssetEvent } from '#shared/domain/kinds.ts';
import { LONDA, PELAGO, sampleAsset, sampleEvent } from '#tests/fixtures/reports/estate-records.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const life = fc.record({
  purchasedOn: fc.option(day),
  events: fc.array(
    fc.record({ day, state: fc.constantFrom(...ASSET_STATES), bodyId: fc.constantFrom(PELAGO, LONDA) }),
    { maxLength: 6 },
  ),
});

describe('the consignee’s account', () => {
  it('ties whatever happened to the goods and whatever the period: opening plus loads minus unloads is the closing', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 8 }), day, day, (lives, one, other) => {
        const assets = lives.map(({ purchasedOn }, n) =>
          sampleAsset(n, { purchasedOn, purchaseCents: n + 1 }),
        );
        const events: AssetEvent[] = [];
        for (const [n, asset] of assets.entries())
          for (const said of lives[n]?.events ?? []) events.push(sampleEvent(events.length, asset, said));
        const [from = '', to = ''] = [one, other].sort();
        const { lines } = stewardAccount(assets, eventsByAsset(events), { from, to });
        for (const { opening, loads, unloads, closing } of lines) {
          expect(opening.goods + loads.goods - unloads.goods).toBe(closing.goods);
          expect(opening.cents + loads.cents - unloads.cents).toBe(closing.cents);
        }
      }),
    );
  });
});
