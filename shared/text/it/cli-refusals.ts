/** A sentence about a refusal; `about` is the file, the name or the number it speaks of, empty when there is none. */
type Sentence = (about: string) => string;

function called(about: string): string {
  return about === '' ? '' : ` “${about}”`;
}

const KEPT = 'Quello che era già registrato è al sicuro';
const NOTHING_WRITTEN = 'Non è stato scritto nulla';
const NOTHING_DIVIDED = 'Nulla è stato diviso né scritto';

/** Why the command line did not do what it was asked: what happened, what was kept, what to do. */
export const cliRefusals = {
  'share-transient': (about) =>
    `La cartella condivisa non ha risposto come doveva${called(about)}. ${KEPT}: riprova tra poco.`,
  'share-permission': (about) =>
    `Non hai il permesso di scrivere nella cartella condivisa${called(about)}. ${KEPT}: chiedi il permesso a chi gestisce il server e riprova.`,
  'share-full': (about) =>
    `Sul server della cartella condivisa non c’è più posto${called(about)}. ${KEPT}: fai liberare spazio e riprova.`,
  'share-gone': (about) =>
    `La cartella condivisa${called(about)} non è raggiungibile. ${KEPT}: controlla il nome e che il disco o la rete siano collegati, poi riprova.`,
  'share-unanswering': (about) =>
    `Il server della cartella condivisa${called(about)} non risponde. ${KEPT}: riprova quando il server è di nuovo in piedi.`,
  'share-fatal': (about) =>
    `La cartella condivisa${called(about)} non si può usare. ${KEPT}: controlla che sia una cartella e che il disco funzioni.`,
  'space-missing': (about) =>
    `La cartella${called(about)} non è preparata per Presidio, oppure il disco di rete non è collegato. ${NOTHING_WRITTEN}: controlla il nome; per prepararne una nuova usa “presidio init”.`,
  'space-unreadable': (about) =>
    `La cartella${called(about)} è stata preparata per Presidio, ma il suo contrassegno è rovinato. ${NOTHING_WRITTEN}: ripristina la sottocartella “space” da una copia di sicurezza.`,
  'space-newer': (about) =>
    `La cartella${called(about)} vuole una versione più recente di Presidio. ${NOTHING_WRITTEN}: aggiorna il programma e riprova.`,
  'space-other': (about) =>
    `La cartella${called(about)} è di un altro ufficio, non quella a cui appartiene la cartella di lavoro. ${NOTHING_WRITTEN}: indica la cartella giusta, oppure un’altra cartella di lavoro.`,
  'space-ambiguous': (about) =>
    `La cartella${called(about)} risulta preparata due volte e non si sa quale delle due valga. ${NOTHING_WRITTEN}: lascia nella sottocartella “space” il solo contrassegno giusto.`,
  'space-exists': (about) =>
    `La cartella${called(about)} è già preparata per un ufficio e resta com’è. Per usarla non serve altro; per un altro ufficio indica un’altra cartella.`,
  'space-in-use': (about) =>
    `Nella cartella${called(about)} ha già lavorato qualche console: i dati dimostrativi non vi si mescolano. ${NOTHING_WRITTEN}: indica una cartella nuova.`,
  'home-missing': (about) =>
    `La cartella di lavoro${called(about)} non è di nessuna console. ${NOTHING_WRITTEN}: controlla il nome.`,
  'home-unreadable': (about) =>
    `La cartella di lavoro${called(about)} contiene qualcosa che Presidio non riconosce. Non è stato cambiato nulla: indica un’altra cartella, o ripristina quella da una copia di sicurezza.`,
  'home-blocked': (about) =>
    `La cartella di lavoro${called(about)} è in uso da un altro comando. Non è stato cambiato nulla: aspetta che finisca e riprova.`,
  'home-damaged': (about) =>
    `L’archivio della cartella di lavoro${called(about)} non si legge come dovrebbe. Non è stato cambiato nulla: ripristinalo da una copia di sicurezza; quello che era già pubblicato è nella cartella condivisa.`,
  'home-newer': (about) =>
    `L’archivio della cartella di lavoro${called(about)} è di una versione più recente di Presidio. I dati sono intatti: aggiorna il programma.`,
  'home-full': (about) =>
    `Il disco della cartella di lavoro${called(about)} è pieno: l’ultima modifica non è stata registrata, tutto quello che c’era prima è intatto. Libera spazio e riprova.`,
  'home-unavailable': (about) =>
    `La cartella di lavoro${called(about)} non si può usare: l’ultima modifica non è stata registrata, quello che c’era prima è intatto. Controlla i permessi e il disco, poi riprova.`,
  'command-malformed': (about) =>
    `La riga ${about} non è un comando nella forma {"use":"…","actor":"…","args":{…}}: non è stata eseguita. Correggila e dalla di nuovo; le altre righe valgono.`,
  'file-exists': (about) =>
    `Il file${called(about)} c’è già e resta com’è. Indica un altro nome, oppure aggiungi --force per sostituirlo.`,
  'file-unreadable': (about) =>
    `Il file${called(about)} non si può leggere: nulla è stato eseguito. Controlla il nome e i permessi.`,
  'input-unreadable': (about) =>
    `Il file${called(about)} non si può leggere. ${NOTHING_WRITTEN}: controlla il nome e i permessi.`,
  'input-malformed': (about) =>
    `Il file${called(about)} non è scritto come serve. ${NOTHING_WRITTEN}: la forma giusta è in docs/command-line.md.`,
  'due-unknown': (about) =>
    `Con questo orario nessuna scadenza si può calcolare${called(about)}. ${NOTHING_WRITTEN}: controlla da quando l’orario è in vigore e che abbia ore abbastanza.`,
  'split-inhabitants-date': (about) =>
    `Gli abitanti devono essere quelli al 31 dicembre dell’anno prima, e nel file la data è${called(about)}. ${NOTHING_DIVIDED}: correggi la data e i numeri.`,
  'split-body-twice': (about) =>
    `L’ente${called(about)} compare due volte. ${NOTHING_DIVIDED}: lascialo una volta sola.`,
  'split-body-unknown': (about) =>
    `L’ente${called(about)} è nominato in una spesa e non è fra gli enti. ${NOTHING_DIVIDED}: correggi il nome, oppure aggiungilo agli enti.`,
  'split-contributions-exceed': (about) =>
    `I contributi della spesa${called(about)} superano il suo importo. ${NOTHING_DIVIDED}: correggi gli importi.`,
  'split-not-capital': (about) =>
    `La spesa${called(about)} ha partecipanti o criterio suoi, e possono averli solo i progetti in conto capitale. ${NOTHING_DIVIDED}: toglili, oppure correggi la natura.`,
  'split-no-participants': (about) =>
    `Alla spesa${called(about)} non partecipa nessun ente. ${NOTHING_DIVIDED}: indica chi partecipa.`,
  'split-percentages': (about) =>
    `Le percentuali della spesa${called(about)} non sono di chi vi partecipa, o non fanno 100 (10 000 centesimi di punto). ${NOTHING_DIVIDED}: correggile.`,
  'split-nothing-to-divide-by': (about) =>
    `Per la spesa${called(about)} chi partecipa non ha PC in uso, o non ha abitanti, o ha un correttivo che azzera tutto: non c’è per che cosa dividere. ${NOTHING_DIVIDED}: completa i dati degli enti.`,
  'split-lender-missing': (about) =>
    `La spesa di personale${called(about)} non dice quale ente lo assegna. ${NOTHING_DIVIDED}: indicalo (lender).`,
  'split-too-large': (about) =>
    `Le spese dell’anno${called(about)} sono troppo grandi per essere contate al centesimo. ${NOTHING_DIVIDED}: controlla gli importi, che sono in centesimi, e usa correttivi con meno decimali.`,
  'record-absent': (about) =>
    `Nessun elemento ha l’identificativo${called(about)}: controlla di averlo scritto intero; può darsi che debba ancora arrivare da un’altra console.`,
  'body-absent': (about) =>
    `Nessun ente si chiama${called(about)}: non è stato scritto nessun file. Controlla il nome, o usa l’identificativo.`,
  'ticket-absent': (about) =>
    `Nessun ticket si chiama${called(about)}: non è stato scritto nessun file. Controlla il numero, per esempio 2026/000123.`,
  'report-absent': (about) =>
    `Nessun rapporto di intervento si chiama${called(about)}: non è stato scritto nessun file. Controlla il numero, per esempio R2026/000031.`,
  'body-ambiguous': (about) =>
    `Più enti si chiamano${called(about)}: non è stato scritto nessun file. Usa l’identificativo di quello che vuoi.`,
  'unexpected-failure': (about) =>
    `È successo qualcosa che il programma non prevedeva. I dati già registrati sono intatti. Dettaglio tecnico: ${about}`,
} satisfies Readonly<Record<string, Sentence>>;
