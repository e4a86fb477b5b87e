function waits(changes: string): string {
  return changes === '1' ? '1 modifica in attesa' : `${changes} modifiche in attesa`;
}

/** Where the synchronisation stands: the words of the badge and, for each state, what it means. */
export const syncStatus = {
  label: 'Sincronizzazione',
  waits,
  sinceTime: (time: string): string => `dalle ${time}`,
  sinceDate: (date: string): string => `dal ${date}`,
  line: {
    unattached: 'Non collegato',
    demonstration: 'Dimostrazione',
    starting: 'Ricerca della cartella condivisa',
    fencing: 'Controllo di questa console',
    bootstrapping: (share: string): string => `Prima copia: ${share}\u00a0%`,
    bootstrappingUnknown: 'Prima copia in corso',
    receiving: (share: string): string => `Ricezione: ${share}\u00a0%`,
    receivingUnknown: 'Ricezione in corso',
    sending: (changes: string): string =>
      changes === '1' ? 'Invio di 1 modifica' : `Invio di ${changes} modifiche`,
    current: (when: string): string => `In pari · ${when}`,
    currentNever: 'In pari',
    waitingFor: (console: string, files: string): string => `In attesa di file da ${console} (${files})`,
    waitingForMany: (consoles: string, files: string): string =>
      `In attesa di file da ${consoles} console (${files})`,
    suspect: (console: string): string => `File da controllare di ${console}`,
    suspectMany: (consoles: string): string => `File da controllare di ${consoles} console`,
    realigning: 'Riallineamento in corso',
    rolledBack: 'Cartella tornata indietro: riparazione in corso',
    receiveOnly: 'Solo ricezione',
    full: 'Server pieno',
    offline: (since: string): string => `Fuori linea ${since}`,
    unanswering: 'Il server non risponde',
    unrecognised: 'Cartella condivisa non riconosciuta',
    outdated: 'Aggiorna il programma',
    failed: 'Sincronizzazione interrotta',
    clockWrong: 'Orologio sbagliato',
    unknownConsole: 'una console non ancora nota',
  },
  /** What the state means, what was kept, what to do. */
  states: {
    unattached: {
      means:
        'Nessuna cartella condivisa è collegata: le modifiche stanno soltanto su questo computer e nulla esce in rete.',
      kept: 'Ogni modifica è scritta sul disco prima che lo schermo dica «salvato»: resiste a una finestra chiusa e a un’interruzione di corrente.',
      todo: 'Per lavorare insieme ad altre console collega una cartella condivisa dalle Impostazioni; intanto tieni una copia di sicurezza.',
    },
    demonstration: {
      means: 'Questo è un archivio dimostrativo: i dati sono inventati e non si scambiano con nessuno.',
      kept: 'Quello che provi resta su questo computer finché non elimini la dimostrazione.',
      todo: 'Per il lavoro vero apri l’archivio dell’ufficio dalle Impostazioni.',
    },
    starting: {
      means: 'La console sta guardando se la cartella condivisa c’è e se è quella giusta.',
      kept: 'Si può lavorare: le modifiche sono già salvate qui.',
      todo: 'Non serve fare nulla: di solito bastano pochi secondi.',
    },
    fencing: {
      means:
        'Prima di inviare, la console si accerta che non sia al lavoro una sua copia (un profilo copiato, una macchina clonata). Dura circa mezzo minuto a ogni avvio.',
      kept: 'Si può lavorare, e ciò che scrivono gli altri arriva già; i numeri definitivi dei ticket aspettano la fine del controllo.',
      todo: 'Non serve fare nulla.',
    },
    bootstrapping: {
      means: 'Questa console è nuova e sta ricevendo l’archivio dalla cartella condivisa.',
      kept: 'Si può già lavorare con ciò che è arrivato. Se si interrompe, riprende da dove era rimasta.',
      todo: 'Lascia aperta la console finché la prima copia non è finita.',
    },
    receiving: {
      means: 'Stanno arrivando le modifiche fatte sulle altre console.',
      kept: 'Ogni blocco è controllato per intero prima di entrare nell’archivio.',
      todo: 'Non serve fare nulla: si può lavorare.',
    },
    sending: {
      means: 'Le modifiche fatte qui stanno andando nella cartella condivisa.',
      kept: 'Sono già salvate su questo computer: se l’invio si interrompe, ricomincia da solo.',
      todo: 'Non serve fare nulla: si può lavorare.',
    },
    current: {
      means: 'Tutto ciò che è stato fatto qui è nella cartella condivisa, e tutto ciò che c’era è arrivato.',
      kept: 'Ogni modifica è in almeno due posti: questo computer e la cartella.',
      todo: 'Non serve fare nulla.',
    },
    waiting: {
      means:
        'Altre console hanno annunciato file che qui non si leggono ancora per intero: capita quando un invio è stato interrotto o il server è lento.',
      kept: 'Nulla di ciò che è già qui cambia, e le altre console continuano a scambiare. I file mancanti sono stati chiesti di nuovo.',
      todo: 'Accendi la console che li ha scritti, collegata alla rete: li rimanda da sola. Sotto si vede da quando mancano.',
    },
    suspect: {
      means:
        'Nella cartella ci sono file che la console indicata non avrebbe scritto così: sono stati messi da parte e non sono entrati nell’archivio.',
      kept: 'Ciò che era già arrivato resta valido, e le altre console continuano a scambiare.',
      todo: 'Chiedi a chi cura il server che cosa è successo a quei file. Se sono stati ripristinati, premi «Riprova» accanto alla console.',
    },
    realigning: {
      means:
        'Questo archivio è stato ripristinato o copiato da un altro computer: la console prende un’identità nuova e si riallinea con la cartella.',
      kept: 'Le modifiche fatte qui e non ancora inviate sono conservate e saranno inviate di nuovo.',
      todo: 'Lascia finire. Se la copia è voluta, usa una console per computer: non copiare la cartella del profilo.',
    },
    rolledBack: {
      means:
        'La cartella condivisa è tornata a una copia più vecchia: mancano file che c’erano già. Le console stanno rimettendo ciascuna i propri.',
      kept: 'Nulla è andato perso qui. I numeri definitivi dei ticket sono sospesi finché le altre console non sono tornate, per non darne due uguali.',
      todo: 'Accendi le altre console: la riparazione è automatica. Avvisa chi cura il server che la cartella è stata ripristinata.',
    },
    receiveOnly: {
      means:
        'La cartella si legge ma non si può scrivere: le modifiche degli altri arrivano, le tue non partono.',
      kept: 'Le tue modifiche sono salvate su questo computer e partiranno appena si potrà scrivere.',
      todo: 'Chiedi a chi cura il server il permesso di scrittura sulla cartella per il tuo utente.',
    },
    full: {
      means: 'Sul server non c’è più spazio: le modifiche fatte qui non partono.',
      kept: 'Sono salvate su questo computer e partiranno appena ci sarà spazio. Ciò che scrivono gli altri, se arriva, si legge.',
      todo: 'Chiedi a chi cura il server di liberare spazio o di alzare la quota della cartella.',
    },
    offline: {
      means: 'La cartella condivisa non si raggiunge: manca la rete, la VPN, o il server è spento.',
      kept: 'Si lavora come sempre: le modifiche sono salvate qui e partiranno da sole. I ticket nuovi hanno un codice provvisorio, e il numero arriva al primo contatto.',
      todo: 'Controlla la rete o la VPN. Non serve altro: la console riprova da sola.',
    },
    unanswering: {
      means: 'Il server della cartella è raggiungibile ma non risponde entro un minuto.',
      kept: 'Le modifiche sono salvate su questo computer. La richiesta rimasta senza risposta è stata lasciata cadere, e la console riprova da sola.',
      todo: 'Se dura, avvisa chi cura il server: di solito va riavviato il servizio di condivisione.',
    },
    unrecognised: {
      means:
        'Al posto della cartella dell’ufficio c’è altro: una cartella vuota, un disco non montato o lo spazio di un altro ufficio.',
      kept: 'Non è stato scritto nulla là, e qui tutto è salvo.',
      todo: 'Controlla che il disco di rete sia collegato e che l’indirizzo della cartella nelle Impostazioni sia quello giusto.',
    },
    outdated: {
      means: 'Un’altra console usa una versione più recente del programma, che questa non sa leggere.',
      kept: 'Ciò che non si legge è conservato e sarà letto dopo l’aggiornamento. Le tue modifiche sono salvate qui.',
      todo: 'Aggiorna il programma su questo computer.',
    },
    failed: {
      means: 'Durante la sincronizzazione è successo qualcosa di imprevisto.',
      kept: 'Ciò che era salvato è intatto, qui e nella cartella. La console riprova da sola.',
      todo: 'Se si ripete, copia i dettagli tecnici qui sotto e mandali a chi cura la console.',
    },
  },
} as const;
