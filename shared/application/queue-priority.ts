import type { QueuePriority } from '#shared/domain/body-terms.ts';
import type { BodyTerms } from '#shared/domain/kinds.ts';
import { queuePriorityOf } from '#shared/domain/profile.ts';
import { profileTerms } from '#resources/reference/profiles.ts';

/** How a body served on those terms stands in the queue; nowhere while it has none. @see CAP-3.1-c, A-35 */
export function queuePriorityOn(terms: Pick<BodyTerms, 'profile'> | undefined): QueuePriority {
  return queuePriorityOf(profileTerms, terms?.profile ?? null);
}
