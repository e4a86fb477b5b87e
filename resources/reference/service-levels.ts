import type { ServiceLevel } from '#shared/domain/kinds.ts';

/** What a service level promises, whoever it is for. */
export type ReadyServiceLevel = Omit<
  ServiceLevel,
  'kind' | 'id' | 'scope' | 'deleted' | 'bodyId' | 'validFrom'
>;

const HOUR = 60;

/**
 * The assistance contract's: taken in charge within 16, 12 or 8 working hours in 90 % of cases, and ten working days of
 * warranty. Nothing is promised of the resolution.
 *
 * @see CAP-7-a, CAP-7-c, CAP-3.1.6-c
 */
export const contractServiceLevel: ReadyServiceLevel = {
  takeChargeMinutes: { low: 16 * HOUR, medium: 12 * HOUR, high: 8 * HOUR },
  resolutionMinutes: null,
  target: 9_000,
  dueSoonMinutes: 2 * HOUR,
  countsObsolete: true,
  warrantyDays: 10,
};
