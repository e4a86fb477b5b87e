import { describe, expect, it } from 'vitest';
import {
  isServiceIncluded,
  queuePriorityOfProfile,
  suggestContractProfile,
} from '#shared/application/setup/contract-profiles.ts';
import { PROFILES } from '#shared/domain/body-terms.ts';
import { SERVICES } from '#resources/reference/profiles.ts';

describe('the profiles of the assistance contract', () => {
  it.each([
    [10, 2, 'basic'],
    [15, 2, 'pro'],
    [8, 4, 'enterprise'],
    [25, 2, 'enterprise'],
    [11, 3, 'pro'],
    [5, 0, 'basic'],
    [0, 0, 'minimal'],
    [45, 9, 'enterprise'],
  ] as const)(
    '%i PCs and %i servers suggest %s: the higher of the two bands (CAP-3.1-a)',
    (pcs, servers, profile) => {
      expect(suggestContractProfile(pcs, servers)).toEqual({ status: 'suggested', profile, alsoFits: null });
    },
  );

  it('11 PCs and 2 servers suggest BASIC, saying that PRO fits as well (CAP-3.1-a, A-5)', () => {
    expect(suggestContractProfile(11, 2)).toEqual({ status: 'suggested', profile: 'basic', alsoFits: 'pro' });
  });

  it('46 PCs are more than any profile is for (CAP-3.1-a)', () => {
    expect(suggestContractProfile(46, 3)).toEqual({ status: 'outOfBand' });
  });

  it('include 3, 8, 10 and 13 services; backup checks from PRO on (CAP-3.1-b)', () => {
    const counts = PROFILES.map(
      (profile) => SERVICES.filter((each) => isServiceIncluded(profile, each)).length,
    );
    expect(counts).toEqual([3, 8, 10, 13]);
    expect(isServiceIncluded('basic', 'backupChecks')).toBe(false);
    expect(isServiceIncluded('pro', 'backupChecks')).toBe(true);
  });

  it('give the place in the queue (CAP-3.1-c)', () => {
    expect(PROFILES.map(queuePriorityOfProfile)).toEqual(['none', 'base', 'medium', 'high']);
  });

  it('are not for a body that the office serves as its own: every service, no precedence (A-35)', () => {
    expect(queuePriorityOfProfile(null)).toBe('none');
    expect(SERVICES.every((service) => isServiceIncluded(null, service))).toBe(true);
  });
});
