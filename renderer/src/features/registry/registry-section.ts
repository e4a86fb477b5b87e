import type { Kind } from '#shared/domain/kind-name.ts';
import type { RegistryKind } from './form-fields.ts';

/** The parts of the registry, as the address names them. */
export const REGISTRY_SECTIONS = [
  'people',
  'operators',
  'appointments',
  'bodies',
  'seats',
  'inhabitants',
  'suppliers',
  'contacts',
  'contracts',
  'hours',
  'closures',
  'levels',
  'terms',
  'texts',
  'services',
] as const;

export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

/** The parts by what they are about, in the order of the list beside them. */
export const SECTION_GROUPS = {
  who: ['people', 'operators', 'appointments'],
  whom: ['bodies', 'seats', 'inhabitants'],
  agreed: ['suppliers', 'contacts', 'contracts', 'services'],
  rules: ['hours', 'closures', 'levels', 'terms'],
  tools: ['texts'],
} as const satisfies Readonly<Record<string, readonly RegistrySection[]>>;

export type SectionGroup = keyof typeof SECTION_GROUPS;

export const KIND_OF = {
  people: 'person',
  operators: 'operator',
  appointments: 'appointment',
  inhabitants: 'inhabitants',
  suppliers: 'supplier',
  contacts: 'supplierContact',
  contracts: 'contract',
  bodies: 'body',
  seats: 'seat',
  hours: 'calendar',
  closures: 'closure',
  levels: 'serviceLevel',
  terms: 'bodyTerms',
  texts: 'textTemplate',
  services: 'serviceDefinition',
} as const satisfies Readonly<Record<RegistrySection, RegistryKind>>;

/** The part in which the records of a kind are; `undefined` for a kind that the registry does not keep. */
export function sectionOf(kind: Kind): RegistrySection | undefined {
  return REGISTRY_SECTIONS.find((section) => KIND_OF[section] === kind);
}

export function isRegistrySection(text: string): text is RegistrySection {
  return (REGISTRY_SECTIONS as readonly string[]).includes(text);
}
