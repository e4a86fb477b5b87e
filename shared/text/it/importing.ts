import type { ImportFaultData } from '#shared/domain/import/import-fault.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { fieldNames } from './field-names.ts';

function field(name: string): string {
  return nameOfField(fieldNames, name);
}

/** What the console says while a table is imported. */
export const importing = {
  title: 'Importa',
  /** Why a cell or a row is refused: what is wrong, and what to do. */
  faults: {
    'cell-formula': (): string => 'La formula non ha un risultato salvato: apri il file, ricalcola e salva.',
    'cell-error': (): string => 'La cella contiene un errore del foglio di calcolo: correggila.',
    'digits-lost': (): string =>
      'Il numero è così lungo che il foglio di calcolo ne ha perso le ultime cifre: riscrivilo come testo.',
    'value-missing': (data): string =>
      `Manca “${field(data.field)}”, che serve per registrare una riga nuova.`,
    'value-too-long': ({ limit }): string => `Il testo supera ${String(limit)} caratteri: accorcialo.`,
    'value-malformed': (data): string =>
      `“${data.text}” non è nella forma che “${field(data.field)}” richiede.`,
    'date-unreadable': ({ text }): string => `“${text}” non è una data: scrivila gg/mm/aaaa.`,
    'date-short-year': ({ text }): string => `“${text}” ha l’anno di due cifre: scrivilo di quattro.`,
    'number-ambiguous': ({ text, thousands, decimals }): string =>
      `“${text}” può valere ${thousands} oppure ${decimals}: scrivilo senza punto delle migliaia, o con i decimali.`,
    'number-unreadable': ({ text }): string => `“${text}” non è un numero che si possa registrare.`,
    'flag-unreadable': ({ text }): string => `“${text}” non vuol dire né sì né no: scrivi sì, no, oppure x.`,
    'choice-unknown': (data): string =>
      `“${data.text}” non è tra le voci di “${field(data.field)}”: usa una di quelle della console.`,
    'body-missing': (): string => 'Non si sa di quale ente sia la riga: scrivilo, o sceglilo per tutte.',
    'body-unknown': ({ text }): string =>
      `Nessun ente si chiama “${text}”: correggi il nome, o registra l’ente.`,
    'body-ambiguous': ({ text }): string => `Più enti si chiamano “${text}”: usa il codice IPA.`,
    'seat-unknown': ({ text }): string => `L’ente non ha una sede “${text}”: correggi il nome, o registrala.`,
    'seat-ambiguous': ({ text }): string => `L’ente ha più sedi “${text}”: rinominane una.`,
    'person-unknown': ({ text }): string =>
      `Nessuno nell’ente si chiama “${text}”: correggi il nome, usa l’e-mail, o importa prima le persone.`,
    'person-ambiguous': ({ text }): string => `Più persone corrispondono a “${text}”: usa l’e-mail.`,
    'supplier-unknown': ({ text }): string => `Nessun fornitore si chiama “${text}”: correggi, o registralo.`,
    'supplier-ambiguous': ({ text }): string => `Più fornitori si chiamano “${text}”: rinominane uno.`,
    'secret-in-cell': (): string => 'La cella sembra contenere una password o un codice segreto: toglilo.',
    'row-repeated': ({ rows }): string =>
      `La riga parla della stessa cosa di ${rows.length === 1 ? 'un’altra riga' : 'altre righe'} (${rows.join(', ')}): lasciane una.`,
    'record-ambiguous': (data): string =>
      `Più registrazioni hanno “${data.text}” in “${field(data.field)}”: non si sa quale aggiornare.`,
    'record-elsewhere': ({ name, body }): string =>
      `“${name}” è già registrato presso ${body}: passa da un ente all’altro con un trasferimento.`,
    'record-contradicted': (data): string =>
      `Corrisponde a “${data.name}”, che in “${field(data.field)}” ha “${data.has}”: correggi uno dei due.`,
    'value-taken': (data): string => `“${data.text}” in “${field(data.field)}” è già di “${data.name}”.`,
    'state-by-act': ({ name }): string =>
      `“${name}” ha già uno stato: cambialo dall’inventario, con l’atto che serve.`,
  } satisfies { readonly [Code in keyof ImportFaultData]: (data: ImportFaultData[Code]) => string },
  kinds: { asset: 'Beni', person: 'Persone', body: 'Enti' },
  outcomes: { new: 'Nuove', changed: 'Cambiate', unchanged: 'Uguali', refused: 'Rifiutate' },
  outcome: { new: 'Nuova', changed: 'Cambia', unchanged: 'Uguale', refused: 'Rifiutata' },
  intro:
    'Da una cartella di lavoro .xlsx o da un CSV, anche esportati da GLPI o Snipe-IT. Nulla viene scritto finché non premi Importa.',
  steps: { file: 'File', columns: 'Colonne', preview: 'Anteprima' },
  what: 'Che cosa importi',
  choose: 'Scegli il file…',
  chooseOther: 'Scegli un altro file…',
  reading: (rows: string): string => `Leggo il file: ${rows} righe…`,
  stop: 'Interrompi',
  file: (name: string): string => `File: ${name}`,
  read: (rows: string, columns: string): string => `${rows} righe, ${columns} colonne`,
  empty:
    'Il file non ha righe da importare. Controlla di averlo salvato con i dati, oppure scegline un altro.',
  preset: { glpi: 'Esportazione di GLPI', 'snipe-it': 'Esportazione di Snipe-IT' },
  sheet: 'Foglio',
  headerRow: 'Riga delle intestazioni',
  column: 'Colonna',
  header: 'Intestazione',
  sample: 'Esempio',
  becomes: 'Campo',
  leftOut: 'Non importare',
  fixedTitle: 'Per tutte le righe',
  fixed: {
    bodyId: 'Ente, dove la riga non lo dice',
    deviceType: 'Tipo dei beni nuovi, se nessuna colonna lo dice',
    type: 'Tipo degli enti nuovi, se nessuna colonna lo dice',
  },
  nothingFixed: 'Nessuno',
  emptyClears: 'Una cella vuota svuota il campo (altrimenti lo lascia com’è)',
  preview: 'Vedi l’anteprima',
  planning: (done: string, total: string): string => `Confronto le righe: ${done} di ${total}…`,
  backToColumns: 'Torna alle colonne',
  row: 'Riga',
  name: 'Nome',
  result: 'Esito',
  detail: 'Dettaglio',
  cell: (name: string, sentence: string): string => `${name}: ${sentence}`,
  change: (fieldName: string, was: string, becomes: string): string => `${fieldName}: ${was} → ${becomes}`,
  nothing: 'niente',
  total: (count: string): string => `Tutte ${count}`,
  noRows: 'Nessuna riga con questo esito.',
  exportRefused: 'Esporta le rifiutate',
  refusedFile: 'Righe rifiutate',
  mode: 'Se ci sono righe rifiutate',
  modes: { good: 'Importa le righe buone', all: 'Tutto o niente' },
  run: (count: string): string => `Importa ${count}`,
  nothingToWrite: 'Non c’è niente da scrivere: i dati sono già questi.',
  allOrNothing: 'Con “Tutto o niente” non si importa finché c’è una riga rifiutata.',
  running: (done: string, total: string): string => `Scrivo: ${done} di ${total}…`,
  undoing: 'Annullo quello che era stato scritto…',
  done: (count: string): string => `Importate ${count} righe.`,
  undone: 'Importazione annullata: i dati sono quelli di prima.',
  stopped: (count: string, why: string): string =>
    `L’importazione si è fermata dopo ${count} righe, che restano scritte. ${why}`,
  notWritten: (why: string): string => `Nulla è stato importato. ${why}`,
  undo: 'Annulla l’importazione',
  again: 'Importa altro',
  cli: {
    planned: (rows: string, totals: string): string => `${rows} righe: ${totals}.`,
    totals: (made: string, changed: string, unchanged: string, refused: string): string =>
      `${made} nuove, ${changed} cambiate, ${unchanged} uguali, ${refused} rifiutate`,
    refused: (row: string, sentence: string): string => `Riga ${row}: ${sentence}`,
    dry: 'Prova: non è stato scritto nulla.',
    written: (count: string): string => `Scritte ${count} righe.`,
    nothingWritten: 'Con “all” non si importa finché c’è una riga rifiutata: non è stato scritto nulla.',
    actingAs: (name: string): string =>
      `Nessuno è registrato con il tuo utente del computer: l’importazione risulta fatta da ${name}. Per indicare altri usa --actor.`,
  },
} as const;
