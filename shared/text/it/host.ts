/** A sentence about a refusal of the host; `where` is the file, folder or name it speaks of, empty when unknown. */
type Sentence = (where: string) => string;

function called(where: string): string {
  return where === '' ? '' : ` “${where}”`;
}

const RETRY_OR_COPY = 'Riprova; se succede ancora, copia i dettagli tecnici e mandali a chi segue Presidio.';

/** What the console says of the machine it runs on: files, dialogs, the window, the start. */
export const host = {
  /** One sentence a code: what happened, what was kept, what to do. */
  refusals: {
    'argument-invalid': () =>
      `La richiesta non era nella forma attesa e non è stata eseguita: nulla è cambiato. ${RETRY_OR_COPY}`,
    'attachment-damaged': () =>
      'L’allegato è rovinato: il suo contenuto non è quello che è stato registrato e non è stato usato. Il ticket è intatto. Riprova più tardi, o chiedi di nuovo il file a chi l’aveva.',
    'attachment-missing': () =>
      'L’allegato non è ancora arrivato su questo computer: il ticket è completo, il file arriva per ultimo. Tieni accesa e in rete la console che lo ha allegato e riprova.',
    'attachment-unknown': () =>
      'L’invio del file a questo programma si è interrotto: nulla è stato allegato e il ticket è com’era. Allega di nuovo il file.',
    'backup-damaged': (where) =>
      `La copia di sicurezza${called(where)} è rovinata o non è una copia di Presidio: non è stata usata e l’archivio è rimasto com’era. Scegline un’altra.`,
    'backup-no-room': (where) =>
      `Nella cartella delle copie${called(where)} non c’è spazio per una copia di sicurezza: non è stata fatta, e quelle già presenti sono rimaste. Libera spazio, oppure scegli un’altra cartella, e riprova.`,
    'backup-unknown': () =>
      'Questa copia di sicurezza non è più in corso: nessun file è rimasto a metà e i dati sono intatti. Avviala di nuovo.',
    'backup-unset': () =>
      'Non è stata scelta una cartella per le copie di sicurezza: la copia non è stata fatta. Sceglila dalle Impostazioni, meglio su un altro disco, e riprova.',
    'call-unknown': () =>
      'Questa finestra ha chiesto una cosa che il programma non conosce: nulla è cambiato. Chiudi Presidio e riaprilo, così finestra e programma tornano della stessa versione.',
    'caller-refused': () =>
      'La richiesta non è partita da una finestra riconosciuta e non è stata eseguita: nulla è cambiato. Chiudi questa finestra e apri di nuovo Presidio.',
    'disk-full': (where) =>
      `Il disco è pieno: il file${called(where)} non è stato scritto. L'archivio è intatto e un eventuale file precedente è rimasto com'era. Libera spazio, oppure scegli un'altra cartella, e riprova.`,
    'file-executable': (where) =>
      `Il file${called(where)} può avviare programmi e non è stato aperto: il computer è come prima. Se ti fidi di chi lo ha mandato, salvalo con nome e controllalo con l’antivirus.`,
    'file-in-use': (where) =>
      `Il file${called(where)} è aperto in un altro programma e non è stato sostituito: quello di prima è rimasto com'era. Chiudilo e riprova, oppure salva con un altro nome.`,
    'file-missing': (where) =>
      `Il file${called(where)} non c'è più: nulla è cambiato. Controlla che non sia stato spostato o rinominato e scegline uno presente.`,
    'file-too-large': (where) =>
      `Il file${called(where)} supera 25 MiB e non è stato allegato: il ticket è com’era. Comprimilo o dividilo, oppure indica nel ticket dove si trova.`,
    'folder-missing': (where) =>
      `La cartella${called(where)} non c'è o non è raggiungibile: nulla è stato scritto. Controlla che il disco o la rete siano collegati, oppure scegli un'altra cartella.`,
    'folder-forbidden': (where) =>
      `Non hai il permesso di usare${called(where) || ' questa cartella'}: nulla è stato scritto. Scegli un'altra cartella, oppure chiedi il permesso a chi la gestisce.`,
    'grant-unknown': () =>
      'La scelta del file non vale più, perché il programma nel frattempo è stato riavviato: nulla è stato scritto. Scegli di nuovo dove salvare.',
    'host-failed': () =>
      `Il programma non è riuscito a completare la richiesta. L'archivio è intatto. ${RETRY_OR_COPY}`,
    'host-unreachable': () =>
      'Il programma dietro a questa finestra non risponde. Quello che hai registrato è al sicuro su questo computer e le bozze sono conservate. Chiudi la finestra e apri di nuovo Presidio.',
    'import-cancelled': () =>
      'La lettura del file è stata interrotta: nulla è stato importato. Scegli di nuovo il file quando vuoi.',
    'import-damaged': (where) =>
      `Il file${called(where)} è rovinato o scritto male e non si legge fino in fondo: nulla è stato importato. Aprilo con il programma con cui è stato fatto, salvalo di nuovo e riprova.`,
    'import-macros': (where) =>
      `Il file${called(where)} contiene macro e non è stato letto: nulla è stato importato. Salvalo come cartella di lavoro senza macro (.xlsx), oppure come CSV, e riprova.`,
    'import-too-large': (where) =>
      `Il file${called(where)} è troppo grande, o è compresso in modo da diventarlo: non è stato letto e nulla è stato importato. Lascia il solo foglio che serve, oppure salvalo come CSV, e riprova.`,
    'import-too-long': (where) =>
      `Il file${called(where)} ha più di 200.000 righe: nulla è stato importato. Dividilo in più file e importali uno per volta.`,
    'import-too-wide': (where) =>
      `Il file${called(where)} ha più di 256 colonne: nulla è stato importato. Togli quelle che non servono e riprova.`,
    'import-unknown': () =>
      'Questa lettura non è più in corso, perché il programma nel frattempo è stato riavviato: nulla è stato importato. Scegli di nuovo il file.',
    'import-wrong-type': (where) =>
      `Il file${called(where)} non è una cartella di lavoro .xlsx né un CSV, qualunque sia il suo nome: nulla è stato importato. Se è un .xls o è protetto da password, aprilo e salvalo come .xlsx o CSV; poi riprova.`,
    'key-missing': () =>
      'Su questo computer manca la chiave con cui questa console firma quello che manda: nulla è stato mandato e l’archivio è intatto. Se il profilo è stato copiato da un altro computer, collega di nuovo la cartella condivisa.',
    'mail-unavailable': () =>
      'Il programma di posta non si è aperto: la notifica è ancora da inviare. Copia il testo e invialo dal tuo programma di posta, poi segna la notifica come inviata.',
    'name-invalid': (where) =>
      `Il nome${called(where)} non va bene per un file: nulla è stato scritto. Evita i caratteri \\ / : * ? " < > |, il punto iniziale e i nomi riservati, e riprova.`,
    'share-fatal': () =>
      `La cartella condivisa ha risposto in un modo che il programma non conosce. L’archivio su questo computer è intatto e si può lavorare. ${RETRY_OR_COPY}`,
    'share-full': () =>
      'Nella cartella condivisa non c’è più spazio: le modifiche restano su questo computer e partiranno da sole. Chiedi a chi gestisce il server di liberare spazio.',
    'share-gone': (where) =>
      `La cartella condivisa${called(where)} non è raggiungibile: l’archivio su questo computer è intatto e si può lavorare. Controlla la rete o la VPN; appena torna, la console riprende da sola.`,
    'share-newer': (where) =>
      `La cartella${called(where)} è usata da una versione più nuova di Presidio: nulla è stato scritto. Aggiorna il programma su questo computer, poi riprova.`,
    'share-not-empty': (where) =>
      `La cartella${called(where)} contiene già altro: nulla è stato scritto. Scegli una cartella vuota, o creane una nuova, e riprova.`,
    'share-permission': (where) =>
      `Non hai il permesso di scrivere nella cartella condivisa${called(where)}: le modifiche restano su questo computer. Chiedi il permesso a chi gestisce il server.`,
    'share-transient': () =>
      'La cartella condivisa è occupata: nulla è andato perso. La console riprova da sola; se hai chiesto qualcosa, riprova tra poco.',
    'share-unanswering': () =>
      'Il server della cartella condivisa non risponde: l’archivio su questo computer è intatto e si può lavorare. La console riprova da sola; controlla la rete, se continua.',
    'share-unattached': () =>
      'Questo archivio non è collegato a una cartella condivisa: nulla è stato scritto. Collegalo dalle Impostazioni, poi riprova.',
    'share-unrecognised': (where) =>
      `La cartella${called(where)} non è quella di un ufficio che usa Presidio, o quello che la identifica è rovinato: nulla è stato scritto. Controlla di avere scelto la cartella giusta.`,
    'workbook-cancelled': () =>
      "L'esportazione è stata annullata: non resta nessun file a metà e un eventuale file precedente è rimasto com'era. Puoi ripartire quando vuoi.",
    'workbook-unknown': () =>
      'Questa esportazione non è più in corso: nessun file è stato scritto e i dati sono intatti. Avviala di nuovo.',
  } satisfies Readonly<Record<string, Sentence>>,
  /** The places from which one usually starts to look for a folder. */
  places: {
    home: 'Cartella personale',
    documents: 'Documenti',
    desktop: 'Scrivania',
    downloads: 'Scaricati',
  },
  /** What `LEGGIMI.txt` in the shared folder says to people who open it. */
  shareReadme: (name: string): string =>
    [
      `Questa è la cartella condivisa di Presidio di: ${name}`,
      '',
      'Qui le console dell’ufficio si scambiano le modifiche. I file li scrive e li legge il programma.',
      '- Non modificare, rinominare, spostare o cancellare nulla a mano.',
      '- Non sincronizzare questa cartella con altri programmi (OneDrive, Dropbox, Nextcloud e simili).',
      '- Chi usa Presidio deve poter leggere, creare e cancellare file qui dentro.',
      '- Una copia di sicurezza di questa cartella si può fare in ogni momento, con qualsiasi strumento.',
      '',
    ].join('\r\n'),
  /** The kinds of file that a dialog filters by. */
  fileTypes: {
    workbook: 'Cartella di lavoro Excel',
    page: 'Pagina da aprire con il browser',
    backup: 'Copia di sicurezza di Presidio',
    attachment: 'File',
    table: 'Tabella (Excel o CSV)',
  },
  /** The window's menu. */
  menu: {
    edit: 'Modifica',
    undo: 'Annulla',
    redo: 'Ripeti',
    cut: 'Taglia',
    copy: 'Copia',
    paste: 'Incolla',
    selectAll: 'Seleziona tutto',
    view: 'Visualizza',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    zoomReset: 'Dimensione normale',
    fullScreen: 'Schermo intero',
    window: 'Finestra',
    minimize: 'Riduci a icona',
    close: 'Chiudi',
    quit: 'Esci',
  },
  /** What the browser door says on the terminal. */
  start: {
    opened: 'Presidio è aperto nel browser. Per chiuderlo, chiudi la finestra.',
    address: (address: string): string => `Apri questo indirizzo, che vale una volta sola: ${address}`,
    alreadyOpen: 'Presidio è già aperto: gli ho chiesto di mostrare una finestra.',
    portTaken: (port: number): string =>
      `La porta ${port}, che questo archivio usa sempre, è occupata da un altro programma. I dati sono intatti: chiudi quel programma e riprova.`,
    noBrowser:
      'Per aprire Presidio serve un browser tra Chromium, Google Chrome e Microsoft Edge: installane uno e riprova. Su Debian o Ubuntu basta “sudo apt install chromium”. Se è già installato in un posto insolito, indicalo nella variabile PRESIDIO_BROWSER.',
    browserFailed: (program: string): string =>
      `Il browser ${program} non si è avviato. I dati sono intatti: prova ad aprirlo da solo, oppure indicane un altro nella variabile PRESIDIO_BROWSER.`,
    refused: (words: string): string =>
      `Non capisco ${words}. Si può usare: --demo, --tickets N, --profile CARTELLA, --port N, --no-open.`,
    folderFull: (folder: string, detail: string): string =>
      `Presidio non si è avviato: il disco è pieno e nella sua cartella “${folder}” non si può scrivere. I dati sono intatti: libera spazio e riprova. Dettaglio tecnico: ${detail}`,
    folderForbidden: (folder: string, detail: string): string =>
      `Presidio non si è avviato: non ha il permesso di usare la sua cartella “${folder}”. I dati sono intatti: chiedi il permesso a chi gestisce questo computer e riprova. Dettaglio tecnico: ${detail}`,
    folderUnusable: (folder: string, detail: string): string =>
      `Presidio non si è avviato: la sua cartella “${folder}” non si può usare. I dati sono intatti: controlla che il disco sia collegato e che il nome sia quello giusto, poi riprova. Dettaglio tecnico: ${detail}`,
    failed: (detail: string): string =>
      `Presidio non si è avviato. I dati sono intatti. Dettaglio tecnico: ${detail}`,
    openAgain: 'Questa finestra non è più valida. Chiudila e apri di nuovo Presidio: i dati sono intatti.',
  },
} as const;
