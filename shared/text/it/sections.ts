/** What every screen with parts says of its lists. */
export const sections = {
  shown: (count: string, all: string): string => `${count} di ${all}`,
  body: 'Ente',
  allBodies: 'Tutti gli enti',
  showSettled: 'Mostra concluse',
  more: 'Mostra altre',
  tabs: { data: 'Dati', edit: 'Modifica', history: 'Storia' },
  missing: 'Non c’è più',
  missingText: 'È stato eliminato, oppure non è fra ciò che puoi vedere.',
  noneFound: 'Nessun risultato',
  noneFoundText: 'Togli un filtro o cerca con altre parole.',
  count: (section: string, count: string): string => `${section} (${count})`,
};
