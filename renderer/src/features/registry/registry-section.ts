import type { RegistryKind } from './registry-form.ts';

/** The parts of the registry, as the address names them. */
export const REGISTRY_SECTIONS = ['people', 'bodies', 'seats'] as const;

export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

export const KIND_OF: Readonly<Record<RegistrySection, RegistryKind>> = {
  people: 'person',
  bodies: 'body',
  seats: 'seat',
};

export const SECTION_OF: Readonly<Record<RegistryKind, RegistrySection>> = {
  person: 'people',
  body: 'bodies',
  seat: 'seats',
};

export function isRegistrySection(text: string): text is RegistrySection {
  return (REGISTRY_SECTIONS as readonly string[]).includes(text);
}
