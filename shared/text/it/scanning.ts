/** What the console says of codes that are read, wherever one is. */
export const scanning = {
  title: 'Leggi un codice',
  inPalette: 'Leggi un codice…',
  assets: 'Beni',
  field: 'Codice',
  hint: 'L’etichetta di un bene, il suo numero d’inventario o il numero di serie. Con un lettore basta leggere, da qualsiasi schermata.',
  open: 'Apri il bene',
  unknown: (code: string): string => `Nessun bene porta il codice ${code}`,
  unknownText: 'Potrebbe non essere ancora arrivato su questa console, o non essere ancora registrato.',
  several: (code: string): string => `Più beni portano il codice ${code}`,
  severalText: 'Scegli quello che hai in mano.',
  search: 'Cerca nell’inventario',
  register: 'Registra un bene',
  opened: (label: string): string => `Aperto ${label}`,
} as const;
