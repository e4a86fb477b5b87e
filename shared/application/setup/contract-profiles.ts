import type { Profile, QueuePriority } from '#shared/domain/body-terms.ts';
import { type CoveringContract, type Entitlement, entitlement } from '#shared/domain/entitlement.ts';
import {
  includesService,
  type ProfileSuggestion,
  queuePriorityOf,
  suggestProfile,
} from '#shared/domain/profile.ts';
import { profileTerms, type Service, SERVICES } from '#resources/reference/profiles.ts';

/** The services of the assistance contract, in the order of its table. @see CAP-3.1-b */
export const CONTRACT_SERVICES: readonly Service[] = SERVICES;

/** The profile of the assistance contract that suits a body with so many workstations and servers. @see CAP-3.1-a */
export function suggestContractProfile(workstations: number, servers: number): ProfileSuggestion {
  return suggestProfile(profileTerms, workstations, servers);
}

/** How a body with that profile stands in the queue. @see CAP-3.1-c, A-35 */
export function queuePriorityOfProfile(profile: Profile | null): QueuePriority {
  return queuePriorityOf(profileTerms, profile);
}

/** Whether a service is among those of that profile. @see CAP-3.1-b, A-35 */
export function isServiceIncluded(profile: Profile | null, service: Service): boolean {
  return includesService(profileTerms, profile, service);
}

/** Whether a body is entitled to a service, by its terms and by the contracts that cover it, and why. @see CAP-3.1-b, A-35 */
export function contractEntitlement(
  terms: { readonly profile: Profile | null } | undefined,
  contracts: readonly CoveringContract[],
  service: Service,
): Entitlement {
  return entitlement(profileTerms, terms, contracts, service);
}
