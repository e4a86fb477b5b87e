/** What is said when an archive is attached to a shared folder, at the first launch and in the settings. */
export const attach = {
  choice: 'Collega una cartella condivisa',
  choiceText: 'L’ufficio usa già Presidio, o sta per cominciare con più computer: i dati stanno anche lì.',
  title: 'Collega una cartella condivisa',
  lead: 'È una cartella su un server, o su un disco di rete, che tutte le console dell’ufficio possono leggere e scrivere.',
  choose: 'Scegli la cartella…',
  chooseOther: 'Scegli un’altra cartella…',
  looking: 'Guardo che cosa contiene la cartella…',
  folder: 'Cartella',
  found: {
    space: 'È la cartella di un ufficio che usa Presidio',
    empty: 'La cartella è vuota',
    other: 'Questa cartella contiene altro',
    unreadable: 'Questa cartella non si riconosce',
    newer: 'Questa cartella è di una versione più nuova',
  },
  foundText: {
    space: 'Controlla che sia quella giusta: da qui arriveranno i dati, e qui andranno le modifiche.',
    empty: 'Posso prepararla per il vostro ufficio. Gli altri computer la collegheranno poi.',
    other:
      'Non è di Presidio e non è vuota: non vi ho scritto nulla. Scegli la cartella del vostro ufficio, o una cartella nuova.',
    unreadable:
      'Quello che dice di quale ufficio è risulta rovinato, o dice due cose diverse: non vi ho scritto nulla. Se il server è stato appena ripristinato, chiedi a chi lo gestisce.',
    newer:
      'La usa una versione di Presidio che questo computer non ha ancora: non vi ho scritto nulla. Aggiorna il programma, poi riprova.',
  },
  office: 'Ufficio',
  consoles: 'Console',
  newest: 'Ultima novità',
  never: 'nessuna ancora',
  unsafe:
    'In questa cartella due computer possono creare lo stesso file senza accorgersene (succede con le cartelle sincronizzate e con alcuni dischi di rete). I dati si scambiano lo stesso, ma i ticket restano con il codice provvisorio: se puoi, scegli una cartella di un server Windows o Samba.',
  synced: 'Sembra una cartella sincronizzata da un altro programma (OneDrive, Dropbox, Nextcloud o simili).',
  merges:
    'I dati di questo archivio si uniranno a quelli dell’ufficio e saranno visti da tutte le console: non si può annullare.',
  belongsElsewhere:
    'Questo archivio appartiene già a un altro ufficio e non può essere unito a questo: nulla è cambiato. Collega la cartella del suo ufficio.',
  officeName: 'Nome dell’ufficio',
  officePlaceholder: 'Ufficio ICT dell’Unione …',
  label: 'Nome di questo computer',
  labelText: 'Così gli altri sanno da dove arriva una modifica.',
  required: 'Serve per continuare.',
  submit: 'Collega',
  prepare: 'Prepara la cartella e collega',
  waiting: {
    title: 'Ricevo i dati dell’ufficio',
    lead: 'Appena arriva l’elenco delle persone scegli chi sei. Il resto continua ad arrivare mentre lavori.',
    back: 'Torna alla scelta dell’archivio',
  },
  settings: {
    title: 'Cartella condivisa',
    unattached:
      'Le modifiche stanno soltanto su questo computer. Collega una cartella condivisa per lavorare insieme ad altre console.',
    demonstration:
      'La dimostrazione resta su questo computer: una cartella si collega all’archivio dell’ufficio.',
    attached: 'Questo archivio si scambia le modifiche con le altre console attraverso questa cartella.',
    detach: 'Scollega',
    detachTitle: 'Scollegare la cartella condivisa?',
    detachText:
      'La cartella resta com’è e l’archivio resta su questo computer. Le modifiche fatte da qui non arriveranno agli altri finché non la ricolleghi.',
    detachWaiting: (count: string): string =>
      `Ci sono modifiche che gli altri non hanno ancora ricevuto: ${count}.`,
    detachConfirm: 'Scollega',
    attachedTold: 'Cartella condivisa collegata.',
    detachedTold: 'Cartella condivisa scollegata.',
  },
  dialog: {
    title: 'Scegli una cartella',
    path: 'Percorso',
    pathText: 'Puoi scrivere o incollare un percorso, anche di rete.',
    go: 'Vai',
    empty: 'Qui non ci sono altre cartelle.',
    newFolder: 'Nuova cartella',
    newName: 'Nome della nuova cartella',
    make: 'Crea',
    submit: 'Scegli questa cartella',
  },
  /** Refusals of the synchronisation and of its acts: what happened, what was kept, what to do. */
  refusals: {
    'archive-of-another-space': (): string =>
      'Questo archivio appartiene a un altro ufficio: non è stato collegato e nulla è cambiato. Collega la cartella del suo ufficio, oppure comincia con un archivio nuovo.',
    'sync-busy': (): string =>
      'Qualcuno stava scrivendo in questo archivio proprio ora: nulla è cambiato. Riprova tra poco.',
    'sync-interrupted': (): string =>
      'L’operazione è stata interrotta perché la finestra che la eseguiva è stata chiusa: nulla è andato perso. Ripetila.',
    'sync-failed': (): string =>
      'La sincronizzazione si è fermata per un errore interno. L’archivio su questo computer è intatto e si può lavorare: riparte da sola. Se succede ancora, copia i dettagli tecnici e mandali a chi segue Presidio.',
  },
} as const;
