import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { checkOutcome, frozenOutcome, isExpected } from '#shared/domain/inventory/check-outcome.ts';
import { labelCode } from '#shared/domain/inventory/label-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const bodyId = '01JD00000000000000000000PB' as RecordId<'body'>;
const seatId = '01JD00000000000000000000PS' as RecordId<'seat'>;
const elsewhere = '01JD00000000000000000000QS' as RecordId<'seat'>;
const startedAt = toInstant(1_000_000);
const ROOM = { bodyId, seatId, room: 'Ufficio tributi', startedAt } as const;

function asset(name: string, others: Partial<Asset> = {}): Asset {
  const id = `01JD0000000000000000000${name}` as RecordId<'asset'>;
  const said = { bodyId, label: `PC-${name}`, deviceType: 'workstation', seatId, room: 'Ufficio tributi' };
  return { ...blankRecord('asset', id, { ...said, deviceType: 'workstation' }), ...others };
}

function reading(code: string, of: Asset | null = null) {
  return { code, assetId: of?.id ?? null };
}

const here = asset('A01');
const silent = asset('A02');
const fromElsewhere = asset('A03', { seatId: elsewhere });
const gone = asset('A04', { state: 'disposed' });
const assets = [here, silent, fromElsewhere, gone];

describe('what a round through a room finds', () => {
  it('is found, moved, missing, disposed of or unknown', () => {
    const scans = [
      reading(labelCode(here), here),
      reading('PC-A03', fromElsewhere),
      reading('PC-A04', gone),
      reading('XYZ-9'),
    ];
    expect(frozenOutcome(checkOutcome(ROOM, scans, assets, []))).toEqual({
      found: [here.id],
      moved: [fromElsewhere.id],
      missing: [silent.id],
      disposed: [gone.id],
      unknown: ['XYZ-9'],
    });
  });

  it('counts an asset once, whichever of its codes was read and by whom', () => {
    const scans = [reading('PC-A01', here), reading(labelCode(here)), reading('xyz 9'), reading('XYZ9')];
    const outcome = checkOutcome(ROOM, scans, assets, []);
    expect(outcome.found).toEqual([here]);
    expect(outcome.unknown).toEqual(['xyz 9']);
  });

  it('knows a code whose asset was registered after it was read', () => {
    const outcome = checkOutcome(ROOM, [reading('PC-A09')], [...assets, asset('A09')], []);
    expect(outcome.unknown).toEqual([]);
    expect(outcome.found.map(({ label }) => label)).toEqual(['PC-A09']);
  });

  it('keeps among the moved what was brought here during the round', () => {
    const brought = { ...fromElsewhere, seatId };
    const passage = { assetId: brought.id, type: 'transfer', at: startedAt, seatId } as const;
    const scans = [reading('PC-A03', brought)];
    expect(checkOutcome(ROOM, scans, [brought], [passage]).moved).toEqual([
      { asset: brought, isSettled: true },
    ]);
    const before = { ...passage, at: toInstant(startedAt - 1) };
    expect(checkOutcome(ROOM, scans, [brought], [before]).found).toEqual([brought]);
  });

  it('does not expect what is lent, being repaired or in another room', () => {
    expect(isExpected(here, ROOM)).toBe(true);
    expect(isExpected({ ...here, room: ' ufficio  TRIBUTI' }, ROOM)).toBe(true);
    expect(isExpected({ ...here, state: 'onLoan' }, ROOM)).toBe(false);
    expect(isExpected({ ...here, state: 'inRepair' }, ROOM)).toBe(false);
    expect(isExpected({ ...here, room: null }, ROOM)).toBe(false);
    expect(isExpected({ ...here, room: null }, { ...ROOM, room: null })).toBe(true);
  });
});
