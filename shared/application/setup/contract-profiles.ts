import type { Profile, QueuePriority } from '#shared/domain/body-terms.ts';
import {
  includesService,
  type ProfileSuggestion,
  queuePriorityOf,
  suggestProfile,
} from '#shared/domain/profile.ts';
import { profileTerms, type Service } from '#resources/reference/profiles.ts';

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
