import type { Kind } from '#shared/domain/kind-name.ts';

/** The parts of the hand-overs, as the address names them. */
export const HANDOVER_SECTIONS = [
  'register',
  'assignments',
  'shared',
  'expiries',
  'envelopes',
  'purchases',
  'administrators',
  'policies',
] as const;

export type HandoverSection = (typeof HANDOVER_SECTIONS)[number];

/** How much waits for somebody in a part of the hand-overs. */
export type Waiting = Readonly<Partial<Record<HandoverSection, number>>>;

export function isHandoverSection(text: string | undefined): text is HandoverSection {
  return (HANDOVER_SECTIONS as readonly (string | undefined)[]).includes(text);
}

const SECTION_OF: Readonly<Partial<Record<Kind, HandoverSection>>> = {
  credentialHandover: 'register',
  computerAssignment: 'assignments',
  sharedCredential: 'shared',
  emergencyEnvelope: 'envelopes',
  purchaseRequest: 'purchases',
  credentialPolicy: 'policies',
};

/** The part in which the records of a kind are; `undefined` for a kind that is not handed over. */
export function handoverSectionOf(kind: Kind): HandoverSection | undefined {
  return SECTION_OF[kind];
}
