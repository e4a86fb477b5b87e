/** What the command line says of itself: `presidio --help`, and what it answers to words it does not know. */
export const cliUsage = {
  title: 'Presidio da riga di comando: le stesse regole della console, senza finestra.',
  synopsis: 'Uso: presidio COMANDO [OPZIONI]',
  usage: (command: string): string => `Uso: presidio ${command}`,
  commandsTitle: 'Comandi:',
  optionsTitle: 'Opzioni:',
  more: 'Per un comando in particolare: presidio COMANDO --help',
  statuses:
    'Alla fine il programma dice 0 se ha fatto tutto, 1 se qualcosa è stato rifiutato o non è riuscito, 2 se il comando era scritto male.',
  /** What stands for a value, in capitals, after the name of an option. */
  values: {
    folder: 'CARTELLA',
    file: 'FILE',
    name: 'NOME',
    number: 'N',
    day: 'AAAA-MM-GG',
    year: 'AAAA',
    id: 'ID',
    kind: 'TIPO',
    body: 'ENTE',
    ticketNumber: 'NUMERO',
    calendar: 'FILE|CAL-CAP|CAL-PERF',
    moment: 'AAAA-MM-GGThh:mm',
    priority: 'BASSA|MEDIA|ALTA',
    edition: 'gennaio|settembre',
  },
  commands: {
    init: 'Prepara una cartella condivisa per un ufficio.',
    demo: 'Riempie una cartella condivisa di dati dimostrativi, come se più console ci avessero lavorato.',
    apply:
      'Esegue i comandi di un file, uno per riga, come la console della cartella di lavoro, e li pubblica.',
    sync: 'Riceve dalla cartella condivisa quello che manca e ci pubblica quello che attende.',
    dump: 'Elenca i dati riuniti di tutte le console, una riga JSON per elemento.',
    history: 'Racconta la storia di un elemento, dal fatto più vecchio.',
    verify: 'Controlla ogni file della cartella condivisa, senza scrivere nulla.',
    'export registro-ticket': 'Scrive il registro dei ticket di un periodo in una cartella di lavoro Excel.',
    'export rispetto-sla':
      'Scrive quanto sono stati rispettati i livelli di servizio in un periodo in una cartella di lavoro Excel.',
    'export attivita-funzioni':
      'Scrive l’attività dell’ufficio per funzione in un periodo in una cartella di lavoro Excel.',
    'export scheda-ticket':
      'Scrive la scheda di un ticket: in Excel, o come pagina se il file finisce in .html.',
    'export numeri': 'Spiega i numeri di un anno che nessun ticket porta.',
    'export inventario':
      'Scrive l’inventario a una data, con le colonne ABSC 1, in una cartella di lavoro Excel.',
    'export distribuzione-sistemi':
      'Scrive quali sistemi operativi hanno le postazioni a una data in una cartella di lavoro Excel.',
    'export sistemi-obsoleti':
      'Scrive quali apparati hanno un sistema obsoleto a una data in una cartella di lavoro Excel.',
    'export ricambio-parco': 'Scrive quali PC sono da ricambiare a una data in una cartella di lavoro Excel.',
    'export conto-consegnatario':
      'Scrive il conto del consegnatario di un periodo in una cartella di lavoro Excel.',
    'export interventi-referenti':
      'Scrive che cosa hanno fatto i referenti sul posto in un periodo in una cartella di lavoro Excel.',
    'export addebiti':
      'Scrive gli addebiti di un periodo, con i diritti di chiamata, in una cartella di lavoro Excel.',
    'export rapporto-intervento':
      'Scrive un rapporto di intervento: in Excel, o come pagina se il file finisce in .html.',
    'export registro-consegne':
      'Scrive chi ha ricevuto quali credenziali in un periodo in una cartella di lavoro Excel.',
    'export conformita-p9':
      'Scrive quante consegne di un periodo sono conformi alla procedura in una cartella di lavoro Excel.',
    'export consegne-senza-firma':
      'Scrive quali consegne non sono firmate a una data in una cartella di lavoro Excel.',
    'export credenziali-in-scadenza':
      'Scrive quali credenziali scadono entro 30 giorni da una data in una cartella di lavoro Excel.',
    'export registro-sala-macchine':
      'Scrive chi è entrato in sala macchine in un periodo in una cartella di lavoro Excel.',
    'export controllo-backup':
      'Scrive come sono andati i backup in un periodo, ente per ente, in una cartella di lavoro Excel.',
    'export rotazione-supporti':
      'Scrive i cambi di supporto di backup previsti e fatti in un periodo in una cartella di lavoro Excel.',
    'export amministratori-di-sistema':
      'Scrive chi amministra i sistemi a una data, e con quale verifica, in una cartella di lavoro Excel.',
    'export piano-acquisti':
      'Scrive il Piano degli acquisti informatici di un anno in una cartella di lavoro Excel.',
    'export piano-integrazione':
      'Scrive il Piano di integrazione di un anno in una cartella di lavoro Excel.',
    'export riepilogo-costi':
      'Scrive il Riepilogo dei costi di un anno in una cartella di lavoro Excel, con una pagina per ogni ente.',
    'export riparto-spese':
      'Scrive il riparto delle spese di un anno in una cartella di lavoro Excel, con una pagina per ogni ente.',
    pcs: 'Conta i PC in uso a una data, ente per ente, con l’elenco dietro a ogni numero.',
    sla: 'Calcola quando scade una presa in carico, con lo stesso conto della console.',
    split: 'Divide i costi di un anno fra gli enti, al centesimo, con lo stesso conto della console.',
    'import assets': 'Importa beni da una cartella di lavoro .xlsx o da un CSV.',
    'import people': 'Importa persone da una cartella di lavoro .xlsx o da un CSV.',
    'import bodies': 'Importa enti da una cartella di lavoro .xlsx o da un CSV.',
    'bench sync': 'Misura la sincronizzazione e, nella stessa prova, i suoi termini di paragone.',
  },
  options: {
    share: 'La cartella condivisa.',
    home: 'La cartella di lavoro di questa console: chiavi, archivio e modifiche non ancora pubblicate.',
    name: 'Come si chiama l’ufficio.',
    label: 'Come gli altri chiamano questa console (la prima volta; altrimenti il nome del computer).',
    file: 'Il file dei comandi, uno per riga; “-” per leggerli dallo standard input.',
    tickets: 'Quanti ticket.',
    consoles: 'Quante console.',
    scratch: 'Dove creare le cartelle di prova, che alla fine spariscono (altrimenti tra i file temporanei).',
    seed: 'Lo stesso seme dà gli stessi dati.',
    until:
      'L’ultimo giorno dei due anni raccontati (altrimenti ieri); per sla, fino a quando contare (altrimenti fino alla scadenza).',
    kind: 'Solo gli elementi di questo tipo.',
    id: 'L’identificativo dell’elemento.',
    from: 'Il primo giorno del periodo.',
    to: 'L’ultimo giorno del periodo.',
    date: 'Il giorno a cui si guarda.',
    body: 'Solo questo ente: il nome o l’identificativo.',
    number: 'Il numero del ticket, o il suo codice provvisorio.',
    out: 'Il file da scrivere.',
    force: 'Sostituisce il file, se c’è già.',
    year: 'L’anno dei numeri.',
    edition: 'L’edizione com’è stata emessa (altrimenti la situazione attuale).',
    issue: 'L’emissione da scrivere, con le sue cifre congelate (altrimenti la situazione attuale).',
    'no-fence':
      'Non aspetta di sapere se esiste una copia di questa cartella di lavoro: garantisce chi dà il comando.',
    calendar: 'L’orario di servizio: uno di quelli pronti, o un file.',
    opened: 'Quando il ticket è stato aperto, ora italiana.',
    priority: 'La priorità: 16, 12 o 8 ore lavorative.',
    minutes: 'I minuti lavorativi concessi, invece di quelli della priorità.',
    pauses: 'Un file con i periodi in cui il tempo non è corso.',
    explain: 'Mostra il conto giorno per giorno.',
    input: 'Il file con enti e spese, in JSON.',
    table: 'La tabella da importare: .xlsx o CSV.',
    map: 'Un file che dice quale campo riempie ogni colonna (altrimenti lo dicono le intestazioni).',
    actor: 'Chi importa: l’identificativo di una persona (altrimenti chi ha il tuo utente del computer).',
    'dry-run': 'Mostra che cosa succederebbe, senza scrivere nulla.',
    json: 'Risponde in JSON, per altri programmi.',
    help: 'Mostra questa pagina.',
  },
  misuse: {
    commandMissing: 'Non hai indicato che cosa fare.',
    commandUnknown: (words: string): string => `Non conosco il comando “${words}”.`,
    optionUnknown: (name: string): string => `Non conosco l’opzione “${name}”.`,
    optionMissing: (name: string): string => `Manca l’opzione ${name}.`,
    optionRepeated: (name: string): string => `L’opzione ${name} è scritta più di una volta.`,
    valueWrong: (name: string, value: string): string => `“${value}” non va bene per l’opzione ${name}.`,
    valueMissing: (name: string): string => `L’opzione ${name} vuole un valore.`,
    valueUnwanted: (name: string): string => `L’opzione ${name} non vuole un valore.`,
    wordUnexpected: (word: string): string => `Non so che cosa fare di “${word}”.`,
    nothingAllowed: 'Manca quanto tempo è concesso: indica --priority o --minutes.',
    periodReversed: 'Il periodo finisce prima di cominciare.',
  },
} as const;
