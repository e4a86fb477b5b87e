import type { Kind } from '#shared/domain/kind-name.ts';
import type { RegistryKind } from './form-fields.ts';

/** The parts of the registry, as the address names them. */
export const REGISTRY_SECTIONS = [
  'people',
  'bodies',
  'seats',
  'devices',
  'hours',
  'closures',
  'levels',
  'terms',
  'texts',
] as const;

export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

export const KIND_OF = {
  people: 'person',
  bodies: 'body',
  seats: 'seat',
  devices: 'asset',
  hours: 'calendar',
  closures: 'closure',
  levels: 'serviceLevel',
  terms: 'bodyTerms',
  texts: 'textTemplate',
} as const satisfies Readonly<Record<RegistrySection, RegistryKind>>;

/** The part in which the records of a kind are; `undefined` for a kind that the registry does not keep. */
export function sectionOf(kind: Kind): RegistrySection | undefined {
  return REGISTRY_SECTIONS.find((section) => KIND_OF[section] === kind);
}

export function isRegistrySection(text: string): text is RegistrySection {
  return (REGISTRY_SECTIONS as readonly string[]).includes(text);
}
