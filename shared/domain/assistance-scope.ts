import type { Profile } from './body-terms.ts';
import type { CallReason } from './ticket.ts';

/** What is proposed for what assistance does not include: a quote is needed; what evolves has acts of its own. */
export type Proposal = 'quote' | 'evolution';

/** Whether assistance includes a request, and what to propose when it does not. */
export type AssistanceScope =
  { readonly included: true } | { readonly included: false; readonly proposes: readonly Proposal[] };

/**
 * Whether assistance includes requests of that reason: all but consulting, which the largest profile alone has, and
 * modifications that no fault asks for. A body that the office serves as its own (`null`) has everything.
 *
 * @see CAP-3.1.4-e, A-35
 */
export function assistanceScope(reason: CallReason, profile: Profile | null): AssistanceScope {
  if (profile === null) return { included: true };
  if (reason === 'changeWithoutFault') return { included: false, proposes: ['quote', 'evolution'] };
  if (reason === 'consulting' && profile !== 'enterprise') return { included: false, proposes: ['quote'] };
  return { included: true };
}
