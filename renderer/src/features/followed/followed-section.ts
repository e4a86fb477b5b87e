import type { Kind } from '#shared/domain/kind-name.ts';

/** What is followed beside the queue, as the address names it. */
export const FOLLOWED_SECTIONS = [
  'suppliers',
  'improvements',
  'evolutions',
  'variations',
  'maintenance',
  'plan',
] as const;

export type FollowedSection = (typeof FOLLOWED_SECTIONS)[number];

export const KIND_OF = {
  suppliers: 'escalation',
  improvements: 'improvement',
  evolutions: 'evolution',
  variations: 'serviceVariation',
  maintenance: 'plannedTask',
  plan: 'planAction',
} as const satisfies Readonly<Record<FollowedSection, Kind>>;

export type FollowedKind = (typeof KIND_OF)[FollowedSection];

/** The parts where something can be proposed without a ticket. */
export type ProposedSection = 'improvements' | 'evolutions' | 'variations';

export function isProposed(section: FollowedSection): section is ProposedSection {
  return section === 'improvements' || section === 'evolutions' || section === 'variations';
}

/** The part in which the records of a kind are; `undefined` for a kind that is not followed here. */
export function followedSectionOf(kind: Kind): FollowedSection | undefined {
  return FOLLOWED_SECTIONS.find((section) => KIND_OF[section] === kind);
}

export function isFollowedSection(text: string | undefined): text is FollowedSection {
  return (FOLLOWED_SECTIONS as readonly (string | undefined)[]).includes(text);
}
