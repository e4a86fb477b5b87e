import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSET_STATES } from '#shared/domain/asset.ts';
import { CROCKFORD, type RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { codeKey } from '#shared/domain/inventory/asset-of-code.ts';
import { checkOutcome, frozenOutcome, isExpected } from '#shared/domain/inventory/check-outcome.ts';
import { assetOfLabelCode, labelCode } from '#shared/domain/inventory/label-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const HERE = '01JD00000000000000000000PB' as RecordId<'body'>;
const BODIES = [HERE, '01JD00000000000000000000QB' as RecordId<'body'>];
const SEAT = '01JD00000000000000000000PS' as RecordId<'seat'>;
const SEATS = [SEAT, '01JD00000000000000000000QS' as RecordId<'seat'>];
const ROOMS = ['Protocollo', 'Sala consiliare', null];
const STARTED = toInstant(500);

const idOfAsset = fc
  .array(fc.constantFrom(...CROCKFORD.split('')), { minLength: 25, maxLength: 25 })
  .map((signs) => `0${signs.join('')}` as RecordId<'asset'>);

const anAsset = fc
  .record({
    id: idOfAsset,
    bodyId: fc.constantFrom(...BODIES),
    seatId: fc.constantFrom(...SEATS, null),
    room: fc.constantFrom(...ROOMS),
    state: fc.constantFrom(...ASSET_STATES, null),
    label: fc.constantFrom('PC-1', 'PC-2', 'PC-3', 'PC-4'),
  })
  .map(({ id, ...said }): Asset => ({
    ...blankRecord('asset', id, { bodyId: said.bodyId, label: said.label, deviceType: 'workstation' }),
    ...said,
  }));

const estate = fc.uniqueArray(anAsset, { selector: ({ id }) => id, maxLength: 12 });

const round = estate.chain((assets) =>
  fc.record({
    assets: fc.constant(assets),
    room: fc.constantFrom(...ROOMS),
    read: fc.subarray([...assets]),
    strange: fc.uniqueArray(fc.stringMatching(/^Z[0-9]{6}$/), { maxLength: 4 }),
    passages: fc.subarray([...assets]).chain((brought) =>
      fc.tuple(
        ...brought.map(({ id }) =>
          fc.record({
            assetId: fc.constant(id),
            type: fc.constantFrom('transfer' as const, 'repair' as const),
            at: fc.integer({ min: 0, max: 1_000 }).map(toInstant),
            seatId: fc.constantFrom(...SEATS),
          }),
        ),
      ),
    ),
  }),
);

describe('the laws of a round through a room', () => {
  it('puts every expected asset and every reading in exactly one list', () => {
    fc.assert(
      fc.property(round, ({ assets, room, read, strange, passages }) => {
        const check = { bodyId: HERE, seatId: SEAT, room, startedAt: STARTED };
        const scans = [
          ...read.map((asset) => ({ code: labelCode(asset), assetId: asset.id })),
          ...strange.map((code) => ({ code, assetId: null })),
        ];
        const outcome = frozenOutcome(checkOutcome(check, scans, assets, passages));
        const { found, moved, missing, disposed, unknown } = outcome;
        const listed = [...found, ...moved, ...missing, ...disposed];
        const due = assets.filter((asset) => read.includes(asset) || isExpected(asset, check));
        expect([...listed].sort()).toEqual(due.map(({ id }) => id).sort());
        expect([...unknown].sort()).toEqual([...strange].sort());
        // Read twice, by two consoles, in another order: the same.
        const again = checkOutcome(check, [...scans, ...scans].reverse(), assets, passages);
        expect([...frozenOutcome(again).found].sort()).toEqual([...found].sort());
      }),
    );
  });

  it('reads the asset back from the symbol of its label, whatever the label', () => {
    fc.assert(
      fc.property(idOfAsset, fc.string({ maxLength: 60, unit: 'grapheme' }), (id, label) => {
        const code = labelCode({ id, label });
        expect(code).toMatch(/^[0-9A-Z -]{1,61}$/);
        expect(assetOfLabelCode(code.toLowerCase())).toBe(id);
        expect(codeKey(code)).toBe(id);
      }),
    );
  });
});
