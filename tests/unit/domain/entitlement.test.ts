import { describe, expect, it } from 'vitest';
import { contractEntitlement, isServiceIncluded } from '#shared/application/setup/contract-profiles.ts';
import { PROFILES } from '#shared/domain/body-terms.ts';
import { PROFILE_SERVICES } from '#shared/domain/contract.ts';
import { contractsCovering, type CoveringContract } from '#shared/domain/entitlement.ts';
import { escalationOrder } from '#shared/domain/escalation-proposal.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { SUPPLIER_AREAS } from '#shared/domain/supplier-contact.ts';

const BODY = '01J000000000000000000000AA' as RecordId<'body'>;
const CONTRACT: CoveringContract = {
  bodyIds: [BODY],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  profile: null,
  extras: [],
  includedServices: [],
  excludedServices: [],
};

describe('the services that a body is entitled to', () => {
  it('are 3, 8, 10 and 13 of the 13 of the matrix (CAP-3.1-b)', () => {
    const totals = PROFILES.map(
      (profile) => PROFILE_SERVICES.filter((service) => isServiceIncluded(profile, service)).length,
    );
    expect(PROFILE_SERVICES).toHaveLength(13);
    expect(totals).toEqual([3, 8, 10, 13]);
  });

  it('do not comprise “Controllo dei Backup” with BASIC, and do with PRO (CAP-3.1-b)', () => {
    expect(contractEntitlement({ profile: 'basic' }, [], 'backupChecks')).toEqual({
      isIncluded: false,
      ground: 'profile',
      profile: 'basic',
    });
    expect(contractEntitlement({ profile: 'pro' }, [], 'backupChecks').isIncluded).toBe(true);
  });

  it('are all of them for a body that the office serves as its own (A-35)', () => {
    const all = PROFILE_SERVICES.map((service) => contractEntitlement({ profile: null }, [], service));
    expect(all.every(({ isIncluded, ground }) => isIncluded && ground === 'internal')).toBe(true);
  });

  it('are those of the profile but for what a contract says otherwise (CAP-3.1-b)', () => {
    const more: CoveringContract = { ...CONTRACT, includedServices: ['backupChecks'] };
    const less: CoveringContract = { ...CONTRACT, excludedServices: ['onlineTickets', 'backupChecks'] };
    const remote: CoveringContract = { ...CONTRACT, extras: ['remoteBackup'] };
    const ask = contractEntitlement;
    expect(ask({ profile: 'basic' }, [more], 'backupChecks')).toMatchObject({
      isIncluded: true,
      ground: 'contract',
    });
    expect(ask({ profile: 'enterprise' }, [less], 'onlineTickets').isIncluded).toBe(false);
    expect(ask({ profile: 'basic' }, [less, more], 'backupChecks').isIncluded).toBe(true);
    expect(ask({ profile: 'minimal' }, [remote], 'remoteBackup').isIncluded).toBe(true);
  });

  it('follow the profile of the contract where the terms name none', () => {
    const pro: CoveringContract = { ...CONTRACT, profile: 'pro' };
    expect(contractEntitlement({ profile: null }, [pro], 'restoreTests')).toMatchObject({
      isIncluded: false,
      profile: 'pro',
    });
    expect(contractEntitlement({ profile: 'minimal' }, [pro], 'callOutFee').isIncluded).toBe(false);
  });

  it('are asked of the contracts that cover the body on that day, its last one included (CAP-2-b)', () => {
    const on = (day: string) => contractsCovering([CONTRACT], BODY, day).length;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([0, 1, 1, 0]);
    expect(contractsCovering([{ ...CONTRACT, bodyIds: [] }], BODY, '2026-06-01')).toEqual([]);
  });
});

describe('the contacts of a supplier', () => {
  it('are of seven areas; a ticket goes to Helpdesk first, then to Operation (CAP-6.1-a)', () => {
    const eight = [...SUPPLIER_AREAS, 'sales' as const].map((area) => ({ area }));
    expect(SUPPLIER_AREAS).toHaveLength(7);
    const order = escalationOrder(eight).map(({ area }) => area);
    expect(order.slice(0, 2)).toEqual(['helpDesk', 'operation']);
    expect(order).toHaveLength(8);
  });
});
