/** What the settings screen says. */
export const settings = {
  title: 'Impostazioni',
  look: 'Aspetto',
  theme: 'Tema',
  themes: { system: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
  language: 'Lingua',
  languages: { it: 'Italiano', en: 'English' },
  person: 'Chi è alla console',
  personText: 'Il nome che accompagna ogni modifica fatta da qui.',
  changePerson: 'Cambia persona',
  archive: 'Archivio',
  archiveText: 'Ogni archivio sta per conto suo: passare dall’uno all’altro non cambia e non cancella nulla.',
  switchArchive: 'Apri un altro archivio',
  deleteDemonstration: 'Elimina la dimostrazione',
  deleteTitle: 'Eliminare la dimostrazione?',
  deleteText:
    'I dati inventati di questo archivio saranno cancellati da questo computer. Non si può annullare.',
  deleteConfirm: 'Elimina',
  notKept: 'Le preferenze valgono fino alla chiusura: questa volta non è stato possibile scriverle.',
} as const;
