import { describe, expect, it } from 'vitest';
import { deliveryAsks } from '#renderer/features/handovers/hire/delivery-asks.ts';

describe('what a delivery asks', () => {
  it('is the envelope and its seal where credentials go with the computer [P9-5.1-e]', () => {
    const asks = deliveryAsks({ hasCredentials: true, isOutside: false });
    expect(asks).toEqual(['day', 'envelopeNumber', 'sealNumber']);
  });

  it('is a reason too on another day than the first of service [P9-5.1-e]', () => {
    expect(deliveryAsks({ hasCredentials: true, isOutside: true })).toContain('deviationReason');
  });

  it('is the day alone where every account was handed over before', () => {
    for (const isOutside of [false, true])
      expect(deliveryAsks({ hasCredentials: false, isOutside })).toEqual(['day']);
  });
});
