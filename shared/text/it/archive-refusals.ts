/** What is said when the archive on this computer cannot be opened or written. */
export const archiveRefusals = {
  'archive-full': (): string =>
    'Il disco è pieno: l’ultima modifica non è stata scritta, tutto quello che c’era prima è intatto. Libera spazio e riprova.',
  'archive-blocked': (): string =>
    'Un’altra finestra di Presidio tiene occupato l’archivio con una versione diversa. Nulla è andato perso: chiudi le altre finestre e riprova.',
  'archive-closed': (): string =>
    'L’archivio è stato chiuso mentre lavoravi. Quello che era salvato è al sicuro: riapri la console.',
  'archive-damaged': (): string =>
    'L’archivio su questo computer non si legge come dovrebbe. Non è stato cancellato né cambiato nulla: copia i dettagli e chiama chi cura la console prima di fare altro.',
  'archive-newer': (): string =>
    'Questo archivio è stato scritto da una versione più recente della console. I dati sono intatti: aggiorna la console e riapri.',
  'archive-unavailable': (): string =>
    'Il browser non lascia usare l’archivio su questo computer. Nulla è stato cambiato: controlla che la finestra non sia in incognito e che il profilo non sia in sola lettura, poi riprova.',
  'demonstration-cancelled': (): string =>
    'La preparazione della dimostrazione è stata interrotta: restano i ticket già creati.',
  'archive-not-empty': (): string =>
    'L’archivio contiene già qualcosa: la copia di sicurezza non è stata ripristinata e nulla è cambiato. Riprova dall’inizio.',
  'backup-failed': (): string =>
    'Il lavoro sulla copia di sicurezza si è interrotto per un difetto del programma. L’archivio è intatto: riprova, e se succede ancora copia i dettagli tecnici e mandali a chi segue Presidio.',
  'copy-malformed': (): string =>
    'Questo file non è una copia di sicurezza di Presidio, oppure è rovinato: non è stato ripristinato e l’archivio è rimasto com’era. Scegli un’altra copia.',
  'copy-incomplete': (): string =>
    'La copia di sicurezza si interrompe prima della fine: non è stata ripristinata e l’archivio è rimasto com’era. Scegli un’altra copia.',
  'copy-altered': (): string =>
    'La copia di sicurezza non è più quella che era stata scritta: non è stata ripristinata e l’archivio è rimasto com’era. Scegli un’altra copia.',
  'copy-differs': (): string =>
    'La prova non è riuscita: quello che si ricava dalla copia di sicurezza non corrisponde a quello che la copia dice. L’archivio è intatto: fai subito una copia nuova e prova quella.',
  'copy-newer': (): string =>
    'La copia di sicurezza è stata fatta da una versione più recente della console: non è stata ripristinata e l’archivio è rimasto com’era. Aggiorna la console e riprova.',
  'copy-overtaken': (): string =>
    'L’archivio stava cambiando tutto mentre veniva copiato: la copia di sicurezza non è stata fatta e i dati sono intatti. Riprova tra qualche minuto.',
} as const;
