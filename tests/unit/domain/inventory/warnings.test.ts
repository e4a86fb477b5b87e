import { describe, expect, it } from 'vitest';
import { assetLoans } from '#shared/domain/inventory/asset-loans.ts';
import { consumableStocks } from '#shared/domain/inventory/consumable-stock.ts';
import { expiringThings } from '#shared/domain/inventory/expiring-things.ts';
import { issuedCertificates } from '#shared/domain/inventory/issued-certificates.ts';
import { storageWarnings } from '#shared/domain/inventory/storage-usage.ts';
import { suaPeople, workingEquipment } from '#shared/domain/inventory/working-equipment.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { ADA, anAsset, anEvent, aPerson, idFor, LONDA, RUFINA, upTo } from './estate.ts';
import type { Ticket } from '#shared/domain/kinds.ts';

const { inventoryFigures } = italian;
const NOTHING = { spaces: [], certificates: [], contracts: [], assets: [], events: [] };

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('a space', () => {
  const space = blankRecord('storageSpace', idFor('storageSpace', 1), {
    ...{ bodyId: LONDA, type: 'share', name: 'Archivio', quotaMegabytes: 50_000, warningPercent: 80 },
  });
  const reading = (day: string, usedMegabytes: number) =>
    blankRecord('usageReading', idFor('usageReading', day), {
      ...{ spaceId: space.id, day, usedMegabytes, by: ADA },
    });

  it('is warned of from its threshold on: 42 of 50 GB are 84,0 % (P9-5.3-a)', () => {
    const readings = [reading('2026-11-20', 42_000), reading('2026-11-10', 10_000)];
    expect(storageWarnings([space], readings)).toMatchObject([{ reading: { usedMegabytes: 42_000 } }]);
    expect(plain(inventoryFigures.usage(42_000, 50_000))).toBe('42/50 GB (84,0 %)');
    expect(storageWarnings([space], [reading('2026-11-20', 39_999)])).toEqual([]);
    expect(storageWarnings([space], [reading('2026-11-20', 40_000)])).toHaveLength(1);
    expect(storageWarnings([{ ...space, closedOn: '2026-11-01' }], readings)).toEqual([]);
  });

  it('is in the list as many days before its end as it asks (REG-3.5-a)', () => {
    const pec = { ...space, type: 'certifiedMailbox', expiresOn: '2026-12-10', noticeDays: 30 } as const;
    expect(expiringThings({ ...NOTHING, spaces: [pec] }, '2026-11-09')).toEqual([]);
    expect(expiringThings({ ...NOTHING, spaces: [pec] }, '2026-11-10')).toMatchObject([
      { type: 'space', day: '2026-12-10', isOver: false },
    ]);
    expect(expiringThings({ ...NOTHING, spaces: [pec] }, '2026-12-11')).toMatchObject([{ isOver: true }]);
  });
});

describe('what ends', () => {
  it('is listed in the order in which it ends: revoked certificates and past warranties are not', () => {
    const certificate = blankRecord('digitalCertificate', idFor('digitalCertificate', 1), {
      ...{ bodyId: LONDA, type: 'smartCard', issuedOn: '2024-01-01', expiresOn: '2026-12-01' },
    });
    const contract = blankRecord('contract', idFor('contract', 1), {
      ...{ supplierId: idFor('supplier', 1), subject: 'Linee', startsOn: '2024-01-01' },
      ...{ endsOn: '2026-11-30', noticeDays: 90 },
    });
    const assets = [
      anAsset('PC-1', { warrantyEnd: '2026-12-05' }),
      anAsset('PC-2', { warrantyEnd: '2026-11-01' }),
    ];
    const sources = { ...NOTHING, certificates: [certificate], contracts: [contract], assets };
    expect(expiringThings(sources, '2026-11-20').map(({ type }) => type)).toEqual([
      'contract',
      'certificate',
      'warranty',
    ]);
    const revoked = { ...certificate, revokedOn: '2026-10-01' };
    expect(expiringThings({ ...NOTHING, certificates: [revoked] }, '2026-11-20')).toEqual([]);
  });
});

describe('a loan', () => {
  const lent = anAsset('PC-0900', { state: 'onLoan' });
  const loan = anEvent(lent, '2026-11-16', {
    ...{ type: 'loan', state: 'onLoan', expectedOn: '2026-11-20', counterpart: 'Comune', chargeCents: 5_000 },
    ...{ formerState: 'inStock', formerBodyId: LONDA },
  });

  it('is at the body’s charge, and late from the day after the one agreed (CAP-3.1.6-e)', () => {
    expect(assetLoans([lent], [loan], '2026-11-20')).toMatchObject([{ isOverdue: false, returnedOn: null }]);
    expect(assetLoans([lent], [loan], '2026-11-21')).toMatchObject([
      { isOverdue: true, loan: { chargeCents: 5_000 } },
    ]);
    expect(expiringThings({ ...NOTHING, assets: [lent], events: [loan] }, '2026-11-21')).toMatchObject([
      { type: 'loan', isOver: true },
    ]);
    expect(inventoryFigures.atBodysCharge).toBe('a carico dell’Ente');
  });

  it('is over on the day it comes back', () => {
    const back = anEvent(lent, '2026-11-19', { type: 'loanReturn', state: 'inStock', formerState: 'onLoan' });
    expect(assetLoans([lent], [loan, back], '2026-11-21')).toMatchObject([
      { isOverdue: false, returnedOn: '2026-11-19' },
    ]);
    expect(assetLoans([lent], [loan, back], '2026-11-15')).toEqual([]);
  });
});

describe('signatures', () => {
  it('are counted by year, for the own body and the others (PT-I.4-a)', () => {
    const issued = upTo(8).map((n) =>
      blankRecord('digitalCertificate', idFor('digitalCertificate', n), {
        ...{ bodyId: n <= 5 ? LONDA : RUFINA, type: n % 2 === 0 ? 'smartCard' : 'remoteSignature' },
        issuedOn: '2026-05-04',
      } as const),
    );
    const { own, others, total } = issuedCertificates(issued, LONDA, 2026);
    expect(inventoryFigures.issued('Provincia', own, others, total)).toBe('Provincia 5, Comuni 3, totale 8');
    expect(issuedCertificates(issued, LONDA, 2025).total).toBe(0);
  });
});

describe('consumables', () => {
  it('are short below their minimum, by what came less what went (REG-5.3-d)', () => {
    const toner = blankRecord('consumable', idFor('consumable', 1), {
      ...{ bodyId: LONDA, name: 'Toner', minimum: 2 },
    });
    const moved = (quantity: number) =>
      blankRecord('consumableMovement', idFor('consumableMovement', quantity), {
        ...{ consumableId: toner.id, type: 'received', quantity, day: '2026-11-20', by: ADA },
      });
    expect(consumableStocks([toner], [moved(3), moved(-1)])).toMatchObject([{ stock: 2, isShort: false }]);
    expect(consumableStocks([toner], [])).toMatchObject([{ stock: 0, isShort: true }]);
  });
});

describe('the tools of the procurement unit', () => {
  it('are 10 of 12 that work while two have an open fault (P9-5.2-a)', () => {
    const people = upTo(12).map((n) => aPerson(`SUA${String(n)}`));
    const assets = people.map(({ id }, n) => anAsset(`PC-${String(n)}`, { holderId: id }));
    const tickets = assets.slice(0, 3).map(({ id }, n) =>
      blankRecord('ticket', idFor('ticket', n), {
        ...{ bodyId: LONDA, subject: 'Guasto', channel: 'phone', reason: 'fault', priority: 'high' },
        ...{ state: n === 2 ? 'closed' : 'inProgress', draftCode: 'BOZZA-7F3K-1', openedAt: 0, assetId: id },
      } as unknown as Ticket),
    );
    const { computers, workingComputers } = workingEquipment(
      people,
      [...assets, anAsset('STA-1', { deviceType: 'printer', holderId: people[0]?.id ?? null })],
      tickets,
    );
    expect(inventoryFigures.working(workingComputers, computers)).toBe('10/12 funzionanti');
  });

  it('are those of who holds an office of it that day (P9-3-a)', () => {
    const held = blankRecord('appointment', idFor('appointment', 1), {
      ...{ bodyId: LONDA, personId: ADA, role: 'rsua', validFrom: '2026-01-01', validTo: '2026-06-30' },
    });
    expect(suaPeople([held], '2026-06-30').has(ADA)).toBe(true);
    expect(suaPeople([held], '2026-07-01').has(ADA)).toBe(false);
  });
});
