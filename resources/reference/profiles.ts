import type { Profile, QueuePriority } from '#shared/domain/body-terms.ts';
import { PROFILE_SERVICES, type ProfileService } from '#shared/domain/contract.ts';

/** The services that a profile includes or not, in the order of its table. @see CAP-3.1-b */
export const SERVICES = PROFILE_SERVICES;

/** One of {@link SERVICES}. */
export type Service = ProfileService;

/** How many of something a profile is for; `null` where nothing bounds it. */
export interface Band {
  readonly least: number;
  readonly most: number | null;
}

/** What a profile is for and what it gives. */
export interface ProfileTerms {
  /** The workstations; `null` for a profile that is for no number of them. @see CAP-3.1-a, A-5 */
  readonly workstations: Band | null;
  readonly servers: Band | null;
  readonly queuePriority: QueuePriority;
  readonly services: readonly Service[];
}

const MINIMAL: readonly Service[] = SERVICES.slice(0, 3);
const BASIC: readonly Service[] = SERVICES.slice(0, 8);
const PRO: readonly Service[] = SERVICES.slice(0, 10);

/** The profiles of the assistance contract. @see CAP-3.1-a, CAP-3.1-b, CAP-3.1-c */
export const profileTerms: Readonly<Record<Profile, ProfileTerms>> = {
  minimal: { workstations: null, servers: null, queuePriority: 'none', services: MINIMAL },
  basic: {
    workstations: { least: 1, most: 11 },
    servers: { least: 0, most: 2 },
    queuePriority: 'base',
    services: BASIC,
  },
  pro: {
    workstations: { least: 11, most: 20 },
    servers: { least: 0, most: 3 },
    queuePriority: 'medium',
    services: PRO,
  },
  enterprise: {
    workstations: { least: 21, most: 45 },
    servers: { least: 4, most: null },
    queuePriority: 'high',
    services: SERVICES,
  },
};
