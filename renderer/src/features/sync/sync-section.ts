/** The parts of the synchronisation screen. */
export const SYNC_SECTIONS = ['state', 'conflicts'] as const;

export type SyncSection = (typeof SYNC_SECTIONS)[number];

export function isSyncSection(name: string | undefined): name is SyncSection {
  return SYNC_SECTIONS.some((section) => section === name);
}
