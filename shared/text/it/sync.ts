/** What is said of the archive on this computer. */
export const sync = {
  lastSave: (when: string): string => `salvato alle ${when}`,
  lastSaveOn: (when: string): string => `salvato il ${when}`,
  archiveMain: 'Archivio dell’ufficio',
  archiveDemonstration: 'Dimostrazione (dati inventati)',
  building: (done: string, total: string): string => `Indice in costruzione: ${done} di ${total}`,
  buildingUnknown: (done: string): string => `Indice in costruzione: ${done}`,
} as const;
