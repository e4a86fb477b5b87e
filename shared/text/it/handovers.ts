/** What the screen says of hand-overs as a whole. */
export const handovers = {
  title: 'Consegne',
  sectionsLabel: 'Che cosa si consegna',
  sections: {
    register: 'Credenziali consegnate',
    assignments: 'Assegnazioni di computer',
    shared: 'Credenziali condivise',
    expiries: 'Scadenze',
    envelopes: 'Buste di emergenza',
    purchases: 'Acquisti',
    administrators: 'Amministratori di sistema',
    policies: 'Regole',
  },
  inPalette: (section: string): string => `Consegne: ${section}`,
  waiting: (count: string): string =>
    count === '1' ? '1 consegna che attende' : `${count} consegne che attendono`,
  search: {
    register: 'Cerca una consegna',
    assignments: 'Cerca un’assegnazione',
    shared: 'Cerca una credenziale condivisa',
    expiries: 'Cerca una scadenza',
    envelopes: 'Cerca una busta',
    purchases: 'Cerca un acquisto',
    administrators: 'Cerca un amministratore',
    policies: 'Cerca una regola',
  },
  empty: {
    register: {
      title: 'Nessuna consegna',
      text: 'Qui resta chi ha ricevuto quali credenziali, quando e come. Mai le credenziali.',
    },
    assignments: {
      title: 'Nessuna assegnazione in corso',
      text: 'Un computer si prepara su richiesta del dirigente e si consegna quando account e abilitazioni sono pronti.',
    },
    shared: {
      title: 'Nessuna credenziale condivisa',
      text: 'Registra chi la usa: a ogni cambio ogni collega va avvisato da chi l’ha fatto.',
    },
    expiries: {
      title: 'Nulla scade nei prossimi 30 giorni',
      text: 'Le scadenze seguono le regole di ogni sistema e la data dell’ultimo cambio.',
    },
    envelopes: {
      title: 'Nessuna busta di emergenza',
      text: 'Registra dove sta la busta, che cosa apre e il suo sigillo: non ciò che contiene.',
    },
    purchases: {
      title: 'Nessun acquisto in corso',
      text: 'Un acquisto di computer si ordina dopo il confronto con il dirigente.',
    },
    administrators: {
      title: 'Nessun amministratore di sistema',
      text: 'Si nominano con un atto e si verificano una volta l’anno.',
    },
    policies: {
      title: 'Nessuna regola',
      text: 'Lunghezza, classi di caratteri e durata: senza regole nessuna credenziale scade.',
    },
  },
};
