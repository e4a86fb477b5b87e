/** What the screen says of work on site as a whole. */
export const onSite = {
  title: 'Interventi',
  sectionsLabel: 'Che cosa si fa sul posto',
  inPalette: (section: string): string => `Interventi: ${section}`,
  waiting: (count: string): string =>
    count === '1' ? '1 cosa che attende sul posto' : `${count} cose che attendono sul posto`,
  sections: {
    log: 'Registro',
    agenda: 'Uscite',
    reports: 'Rapporti',
    rooms: 'Sala macchine',
    media: 'Supporti di backup',
    backups: 'Controllo dei backup',
    seats: 'Presidio delle sedi',
  },
  search: {
    log: 'Cerca un intervento',
    agenda: 'Cerca un’uscita',
    reports: 'Cerca un rapporto',
    rooms: 'Cerca un accesso',
    media: 'Cerca un supporto',
    backups: 'Cerca un backup',
    seats: 'Cerca una sede',
  },
  empty: {
    log: {
      title: 'Nessun intervento',
      text: 'I referenti e i tecnici registrano qui che cosa hanno fatto sul posto.',
    },
    agenda: {
      title: 'Nessuna uscita in programma',
      text: 'Un’uscita dice chi va, dove, per quali ticket e che cosa portare.',
    },
    reports: {
      title: 'Nessun rapporto di intervento',
      text: 'Ogni uscita di un tecnico lascia un rapporto numerato, firmato dall’ente.',
    },
    rooms: {
      title: 'Nessun accesso registrato',
      text: 'Registra chi entra in sala macchine, con chi, perché e quando esce.',
    },
    media: {
      title: 'Nessuna rotazione',
      text: 'Una rotazione dice quale supporto entra in quale giorno: chi lo cambia lo registra.',
    },
    backups: {
      title: 'Nessun backup da controllare',
      text: 'Aggiungi i backup e le repliche che si controllano ogni giorno.',
    },
    seats: {
      title: 'Nessuna sede',
      text: 'Le sedi con i loro orari di presidio si aggiungono in Anagrafiche.',
    },
  },
};
