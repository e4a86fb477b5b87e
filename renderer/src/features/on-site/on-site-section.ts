import type { Kind } from '#shared/domain/kind-name.ts';

/** The parts of work on site, as the address names them. */
export const ON_SITE_SECTIONS = ['log', 'agenda', 'reports', 'rooms', 'media', 'backups', 'seats'] as const;

export type OnSiteSection = (typeof ON_SITE_SECTIONS)[number];

export function isOnSiteSection(text: string | undefined): text is OnSiteSection {
  return (ON_SITE_SECTIONS as readonly (string | undefined)[]).includes(text);
}

const SECTION_OF: Readonly<Partial<Record<Kind, OnSiteSection>>> = {
  guidedAction: 'log',
  outing: 'agenda',
  onSiteReport: 'reports',
  machineRoomEntry: 'rooms',
  machineRoom: 'rooms',
  mediaPlan: 'media',
  mediaChange: 'media',
  backupPlan: 'backups',
  backupCheck: 'backups',
};

/** The part in which the records of a kind are; `undefined` for a kind of something else. */
export function onSiteSectionOf(kind: Kind): OnSiteSection | undefined {
  return SECTION_OF[kind];
}
