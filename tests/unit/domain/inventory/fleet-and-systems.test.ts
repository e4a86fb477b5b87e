import { describe, expect, it } from 'vitest';
import { abscCompleteness, abscMissing } from '#shared/domain/inventory/absc-completeness.ts';
import { fleetRenewal, fullYears } from '#shared/domain/inventory/fleet-renewal.ts';
import { obsoleteOn } from '#shared/domain/inventory/obsolete-assets.ts';
import { systemShares } from '#shared/domain/inventory/operating-system-shares.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { NewRecord } from '#shared/domain/mutations.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const BODY = '01J00000000000000000000001' as RecordId<'body'>;
const TODAY = '2026-11-21';

function asset(said: Partial<NewRecord<'asset'>>, place = 0) {
  const id = `01J0000000000000000000${String(place).padStart(4, '0')}` as RecordId<'asset'>;
  return blankRecord('asset', id, { bodyId: BODY, label: 'PC', deviceType: 'workstation', ...said });
}

describe('the renewal of the fleet', () => {
  it('lists a PC bought on 20/11/2021 after five years, and not yet one of 22/11/2021 (REG-2-a)', () => {
    const listed = asset({ purchasedOn: '2021-11-20' });
    const { due } = fleetRenewal([listed, asset({ purchasedOn: '2021-11-22' })], TODAY, 5);
    expect(due).toEqual([listed]);
  });

  it('lists a PC on the very day of its years, and one of 29 February on the first of March', () => {
    expect(fleetRenewal([asset({ purchasedOn: '2021-11-21' })], TODAY, 5).due).toHaveLength(1);
    const leap = [asset({ purchasedOn: '2020-02-29' })];
    expect(fleetRenewal(leap, '2025-02-28', 5).due).toHaveLength(0);
    expect(fleetRenewal(leap, '2025-03-01', 5).due).toHaveLength(1);
    expect([fullYears('2021-11-20', TODAY), fullYears('2021-11-22', TODAY)]).toEqual([5, 4]);
  });

  it('counts personal printers beside those of the floor, and keeps apart PCs without a date (REG-2-a)', () => {
    const renewal = fleetRenewal(
      [
        asset({}),
        asset({ deviceType: 'server', purchasedOn: '2001-01-01' }),
        asset({ deviceType: 'personalPrinter' }),
        asset({ deviceType: 'personalPrinter' }),
        asset({ deviceType: 'multifunction' }),
      ],
      TODAY,
    );
    expect(renewal).toMatchObject({ pcs: 1, due: [], personalPrinters: 2, floorPrinters: 1 });
    expect(renewal.undated).toHaveLength(1);
  });
});

describe('the systems of the workstations', () => {
  it('are counted by name, however they are written, those that say nothing last', () => {
    const written = ['win10 pro', 'Windows 11', 'Microsoft Windows 10', null, 'Ubuntu 24.04'];
    expect(systemShares(written.map((operatingSystem) => asset({ operatingSystem })))).toEqual([
      { system: 'Windows 10', count: 2 },
      { system: 'Ubuntu 24.04', count: 1 },
      { system: 'Windows 11', count: 1 },
      { system: null, count: 1 },
    ]);
  });

  it('are obsolete by the terms in force on the day (CAP-3.1.5-a, A-24)', () => {
    const terms = [
      { validFrom: '2024-01-01', oldestClientSystem: 'Windows 10' },
      { validFrom: '2026-01-01', oldestClientSystem: 'Windows 11' },
    ].map((said, place) =>
      blankRecord('bodyTerms', `01J000000000000000000001${String(place)}0` as RecordId<'bodyTerms'>, {
        bodyId: BODY,
        centralisedApplications: false,
        channels: ['phone'],
        ...said,
      }),
    );
    expect(obsoleteOn(terms, '2025-12-31')('Windows 10', BODY)).toBe(false);
    expect(obsoleteOn(terms, '2026-01-01')('Windows 10', BODY)).toBe(true);
    expect(obsoleteOn([], TODAY)('Windows 8.1', BODY)).toBe(true);
    expect(obsoleteOn([], TODAY)('Windows Server 2012', BODY)).toBe(false);
  });
});

describe('what the minimum measures ask of a device', () => {
  const whole = {
    ipAddress: '10.0.0.7',
    hostName: 'pc-0007',
    purpose: 'Protocollo',
    ownerId: '01J00000000000000000000009' as RecordId<'person'>,
    office: 'Segreteria',
    portable: false,
    personal: false,
  };

  it('is named where it is missing; whoever holds a device answers for it', () => {
    expect(abscMissing(asset({ ...whole, ownerId: null, office: null }))).toEqual(['ownerId', 'office']);
    expect(abscMissing(asset({ ...whole, ownerId: null, holderId: whole.ownerId }))).toEqual([]);
  });

  it('is asked of what stands on the network alone', () => {
    const assets = [asset(whole), asset({}), asset({ deviceType: 'monitor' }), asset({ deviceType: 'ups' })];
    expect(abscCompleteness(assets)).toEqual({ onNetwork: 2, complete: 1 });
  });
});
