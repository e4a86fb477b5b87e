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
} as const;
