/** What the screen and the paper of the envelope slip say. */
export const handoverSlip = {
  title: 'Foglio per la busta',
  titleOf: (name: string): string => `Foglio per la busta di ${name}`,
  print: 'Stampa il foglio',
  printAgain: 'Stampa un altro foglio',
  preview: 'Come sarà il foglio',
  howTitle: 'Una password che nessuno conserva',
  how: [
    'La password iniziale nasce quando premi Stampa, esiste soltanto nel tragitto verso la stampante e poi viene cancellata: non è salvata, non finisce nei registri, non è sincronizzata, non è inviata e non si può esportare dalla console. Qui sullo schermo al suo posto ci sono i puntini.',
    'Nella finestra di stampa scegli una stampante vera: con «Salva come PDF» la password resterebbe in un file, e la regola sarebbe violata. Meglio una stampante vicina, senza coda conservata.',
    'Imposta sul sistema la password che leggi sul foglio, con l’obbligo di cambiarla al primo accesso, poi chiudi e sigilla la busta. Se il foglio si perde, stampane un altro: avrà altre password.',
  ],
  printed: (count: string): string =>
    count === '1'
      ? 'Mandato alla stampante. La password è soltanto sulla carta: qui non c’è più.'
      : `Mandato alla stampante per la ${count}ª volta: le password sono diverse da quelle di prima. Distruggi i fogli precedenti.`,
  printedOnce: 'Un’altra stampa fa altre password: valgono soltanto quelle dell’ultimo foglio.',
  accounts: 'Account sul foglio',
  withPassword: (system: string): string => `${system}: con password iniziale`,
  rulesOf: (length: string, classes: string): string => `${length} caratteri: ${classes}`,
  byPolicy: (rules: string, since: string): string => `Regola in vigore dal ${since}: ${rules}.`,
  byDefault: (rules: string): string =>
    `Per questo sistema non c’è una regola: vale quella di partenza, ${rules}.`,
  noPassword: 'Senza password: si entra in un altro modo.',
  nobody: 'Nessun account da mettere sul foglio',
  nobodyText:
    'La persona non c’è più, non è fra quelle che puoi vedere, o non ha account aperti fra quelli scelti.',
  paper: {
    heading: 'Credenziali iniziali',
    reserved: 'Riservato. Da aprire soltanto da parte di',
    envelope: (number: string): string => `Busta n. ${number}`,
    account: 'Account',
    userName: 'Nome utente',
    password: 'Password iniziale',
    hidden: '••••••••••',
    hiddenName: 'La password è soltanto sul foglio stampato',
    none: 'Nessuna password iniziale su questo foglio',
    specimen: 'Prova senza password: per averle usa il pulsante «Stampa il foglio» della console.',
    change: 'Al primo accesso cambia ogni password di questo foglio con una che conosci soltanto tu.',
    unkept: 'Questo foglio è l’unica copia: l’ufficio non ha conservato le password e non può rileggerle.',
    destroy:
      'Dopo il primo accesso distruggi il foglio. Se la busta non era sigillata, non usarlo e avvisa subito l’ufficio.',
    alphabet:
      'Ogni riquadro è un carattere. Per non confonderli nelle password non ci sono zero, uno, due e cinque, né le lettere che somigliano a una cifra.',
  },
} as const;
