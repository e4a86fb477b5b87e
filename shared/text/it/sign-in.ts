/** What the console says of signing in, of locking the screen, and of what a role hides. */
export const signIn = {
  lockTitle: 'Schermata bloccata',
  pinTitle: (name: string): string => `PIN di ${name}`,
  pinLead: 'Le schermate restano nascoste finché non scrivi il PIN scelto su questa console.',
  noPinLead: (name: string): string =>
    `Alla console c’è ${name}, che qui non ha un PIN: per riaprire basta un clic. Un PIN si sceglie in Impostazioni.`,
  pin: 'PIN',
  open: 'Riapri',
  another: 'Entra un’altra persona',
  back: 'Torna al PIN',
  forgotten: (names: string): string =>
    `PIN dimenticato? Può toglierlo ${names}, da Impostazioni di questa console.`,
  wrong: 'Il PIN non è questo: le schermate restano nascoste. Riprova.',
  wait: (seconds: string): string =>
    `Troppi tentativi sbagliati: nessun altro è stato provato. Riprova tra ${seconds} secondi.`,
  lockNow: 'Blocca lo schermo',
  locked: 'Schermata bloccata.',
  opened: 'Schermata riaperta.',
  noRole: {
    title: 'Nessun ruolo su questa console',
    lead: (name: string): string =>
      `${name} oggi non ha un ruolo: non può vedere né registrare nulla. I dati dell’ufficio sono intatti.`,
    who: 'Un ruolo si assegna in Anagrafiche. Può farlo:',
    another: 'Se non sei tu, scegli chi sei.',
  },
  card: {
    title: 'Accesso a questa console',
    idle: 'Blocca lo schermo dopo',
    idleChoices: { 0: 'Mai', 5: '5 minuti', 15: '15 minuti', 30: '30 minuti' },
    noPin: (name: string): string =>
      `${name} non ha un PIN su questa console: chiunque può entrare con il suo nome.`,
    hasPin: (name: string): string => `${name} ha un PIN su questa console: viene chiesto per entrare.`,
    set: 'Scegli un PIN',
    change: 'Cambia PIN',
    clear: 'Togli il PIN',
    current: 'PIN attuale',
    fresh: 'Nuovo PIN',
    again: 'Ripeti il nuovo PIN',
    digits:
      'Da 4 a 12 cifre. Resta su questo computer: non va nella cartella condivisa né nelle copie di sicurezza.',
    digitsWrong: 'Il PIN è di sole cifre, da 4 a 12.',
    different: 'I due PIN non sono uguali.',
    save: 'Salva il PIN',
    saved: 'Il PIN è stato scelto.',
    cleared: 'Il PIN è stato tolto.',
    release: {
      title: 'Qualcuno ha dimenticato il PIN',
      lead: 'Toglilo tu, con il tuo PIN: chi entra con quel nome potrà sceglierne un altro.',
      needsOwn: 'Per togliere il PIN di un’altra persona scegli prima un PIN tuo.',
      open: 'Togli il PIN di…',
      whose: 'Di chi è il PIN dimenticato',
      own: 'Il tuo PIN',
      act: 'Togli il suo PIN',
      done: (name: string): string => `Il PIN di ${name} è stato tolto da questa console.`,
      whoseMissing: 'Scegli di chi è il PIN da togliere.',
    },
    limits: 'Che cosa protegge un ruolo',
    limitsText:
      'Ciò che un ruolo non può vedere è nascosto sullo schermo, nelle ricerche, nei conteggi e nei report di questa console. Nella cartella condivisa, e nell’archivio su questo computer, ci sono però i dati di tutti gli enti: chi può leggere quei file può leggerli, finché la cartella non sarà cifrata per ente.',
  },
} as const;
