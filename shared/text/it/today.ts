/** What the screen of the day says. */
export const today = {
  title: (day: string): string => `Oggi, ${day}`,
  newTicket: 'Nuovo ticket',
  ofAll: (shown: string, all: string): string => `${shown} di ${all}`,
  showAll: 'Mostra tutti',
  mine: {
    title: 'La mia coda, per tempo che resta',
    empty: 'Nessun ticket aperto è assegnato a te.',
    emptyAct: 'Guarda quelli da prendere',
  },
  due: {
    title: 'Da prendere in carico oggi, di tutti',
    empty: 'Niente scade oggi: tutto ciò che doveva essere preso lo è stato.',
  },
  waiting: {
    title: 'In attesa di altri',
    empty: 'Nessun ticket aspetta clienti, fornitori o preventivi.',
    since: (when: string): string => `fermo dal ${when}`,
  },
  shares: {
    label: 'Prese in carico nei tempi, mese in corso',
    of: (priority: string): string => `Presa in carico, ${priority}`,
    counted: (within: string, counted: string, target: string): string =>
      `${within} su ${counted} · obiettivo ${target}`,
    nothing: (target: string): string => `nessun ticket da contare · obiettivo ${target}`,
    met: 'rispettato',
    missed: 'non rispettato',
    unknown: 'n.d.',
  },
  sync: {
    title: 'Sincronizzazione',
    waiting: (count: string): string =>
      count === '1' ? '1 modifica da inviare' : `${count} modifiche da inviare`,
    open: 'Apri la sincronizzazione',
  },
  shortcuts: { next: 'Ticket successivo', previous: 'Ticket precedente' },
} as const;
