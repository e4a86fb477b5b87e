import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { ServiceVariationState } from './service-variation.ts';

/** Where a change of service may go from each state: it starts only once the body authorised it. @see CAP-3-c */
const SERVICE_VARIATION_MOVES: Readonly<Record<ServiceVariationState, readonly ServiceVariationState[]>> = {
  proposed: ['authorised', 'rejected'],
  authorised: ['active'],
  rejected: [],
  active: [],
};

/** What forbids a change of service to pass from one state to another. @see CAP-3-c */
export function serviceVariationGuard(
  from: ServiceVariationState,
  to: ServiceVariationState,
): ActRefusal | undefined {
  if (SERVICE_VARIATION_MOVES[from].includes(to)) return undefined;
  if (to === 'active' && from !== 'active')
    return refusalOf('service-variation-unauthorised', { state: from });
  return refusalOf('service-variation-move-illegal', { from, to });
}
