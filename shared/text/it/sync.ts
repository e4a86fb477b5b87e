/** What the status badge says: where the data are and whether they are safe. */
export const sync = {
  local: 'Archivio su questo computer',
  lastSave: (when: string): string => `salvato alle ${when}`,
  lastSaveOn: (when: string): string => `salvato il ${when}`,
  title: 'Dove sono i dati',
  safe: 'Ogni modifica è scritta sul disco di questo computer prima che lo schermo dica «salvato»: resiste a una finestra chiusa e a un’interruzione di corrente.',
  alone: 'Nessuna cartella condivisa è collegata: queste modifiche stanno soltanto qui e nulla esce in rete.',
  archive: 'Archivio',
  archiveMain: 'Archivio dell’ufficio',
  archiveDemonstration: 'Dimostrazione (dati inventati)',
  last: 'Ultima modifica salvata',
  never: 'nessuna ancora',
  waiting: 'In attesa di invio',
  nothingWaits: 'nulla',
  building: (done: string, total: string): string => `Indice in costruzione: ${done} di ${total}`,
  buildingUnknown: (done: string): string => `Indice in costruzione: ${done}`,
} as const;
