/** What the reports of the registers kept on site say. */
export const siteReports = {
  signature: 'Firma',
  signatories: ['Il referente comunale', 'Il responsabile ICT'],
  print: 'Stampa con le firme',
  unknownRoom: 'Sala eliminata',
  rooms: {
    title: 'Registro accessi sala macchine',
    sheets: { bodies: 'Per ente', list: 'Accessi' },
    columns: {
      entries: 'Accessi',
      withoutExit: 'Senza uscita',
      forgotten: 'Uscita non segnata',
    },
    things: 'Accessi nel report',
    notes: [
      'Ogni accesso sta nel periodo del giorno in cui è avvenuta l’entrata.',
      'L’uscita è “non segnata” quando il giorno dell’entrata è finito e nessuno l’ha scritta.',
      'La colonna “Firma” resta vuota: si firma sulla stampa.',
    ],
  },
  media: {
    title: 'Rotazione dei supporti',
    sheets: { bodies: 'Per ente', list: 'Cambi' },
    columns: {
      expected: 'Previsti',
      changed: 'Come previsto',
      otherMedium: 'Altro supporto',
      skipped: 'Non cambiati, con motivo',
      missed: 'Cambi saltati',
      due: 'Da fare',
      unplanned: 'Fuori programma',
      outcome: 'Esito',
    },
    things: 'Giorni nel report',
    notes: [
      'Evidenza per le misure ABSC 10 sulle copie di sicurezza: che cosa era previsto e che cosa è stato fatto.',
      'I giorni in cui l’ente è chiuso non attendono cambi. I giorni non ancora venuti non contano.',
      'È saltato un cambio previsto in un giorno passato di cui non c’è né registrazione né motivo.',
      'La colonna “Firma” resta vuota: si firma sulla stampa.',
    ],
  },
};
