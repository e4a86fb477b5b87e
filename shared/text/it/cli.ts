import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

function many(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${formats.integer(count)} ${several}`;
}

/** What the command line says when it has done something, and what it warns of. */
export const cli = {
  /** The page that people who open the shared folder read: `LEGGIMI.txt`. */
  readme: (name: string): string =>
    [
      `Questa cartella è di Presidio: ${name}.`,
      '',
      'Ci lavorano insieme, anche in questo momento, le console dell’ufficio. I file si spiegano da soli ai programmi, non',
      'alle persone: non rinominarli, non spostarli, non cancellarli e non aprirli con altri programmi. Una copia di',
      'sicurezza dell’intera cartella si può fare in ogni momento, senza fermare nulla.',
      '',
      'Per usarla installa Presidio e scegli “Collega una cartella condivisa”.',
      '',
    ].join('\r\n'),
  init: (name: string, folder: string): string =>
    `La cartella “${folder}” è pronta per ${name}: ora le console la possono collegare.`,
  demo: {
    progress: (done: string, total: string): string => `${done} ticket di ${total}`,
    done: (tickets: number, consoles: number): string =>
      `Fatto: ${many(tickets, 'ticket', 'ticket')} da ${many(consoles, 'console', 'console')}. I nomi e i fatti sono inventati.`,
    spaceName: 'Ufficio dimostrativo',
    label: (n: number): string => `Console dimostrativa ${n}`,
  },
  sync: {
    done: (received: number, sent: number): string =>
      `In pari: ${many(received, 'modifica ricevuta', 'modifiche ricevute')}, ${many(sent, 'inviata', 'inviate')}.`,
    numbered: (count: number): string =>
      `${many(count, 'ticket ha preso il suo numero', 'ticket hanno preso il loro numero')}.`,
    fencing:
      'Controllo che nessuna copia di questa cartella di lavoro sia all’opera: dura circa venti secondi.',
  },
  /** What waits, when a command ends without having published everything. */
  waiting: {
    changes: (count: number): string =>
      `${many(count, 'modifica attende', 'modifiche attendono')} nella cartella di lavoro e nessun’altra console ${count === 1 ? 'la' : 'le'} vede ancora: ${count === 1 ? 'partirà' : 'partiranno'} con il prossimo “presidio sync”.`,
    numbers: (count: number): string =>
      `${many(count, 'ticket attende', 'ticket attendono')} il numero e ${count === 1 ? 'ha' : 'hanno'} per ora il codice provvisorio.`,
    unsafe:
      'Su questa cartella condivisa i numeri non si possono prendere con sicurezza: serve una cartella di rete vera, non una sincronizzata.',
    files: (count: number): string =>
      `${many(count, 'file annunciato da un’altra console non si legge', 'file annunciati da altre console non si leggono')} ancora: quello che segue può essere incompleto. Per sapere quali usa “presidio verify”.`,
    unknown: 'Non tutto è stato pubblicato: riprova con “presidio sync”.',
  },
  history: {
    /** Who acted, when this console does not know them. */
    unknownActor: 'persona sconosciuta',
    acts: {
      create: 'scritto',
      set: 'cambiato',
      add: 'aggiunto',
      remove: 'tolto',
      count: 'contato',
      delete: 'eliminato',
      restore: 'ripristinato',
      unreadable: 'modifica di una versione più recente',
    },
    because: (reason: string): string => `motivo: ${reason}`,
    corrected: 'l’orologio di quel computer era sbagliato ed è stato corretto',
  },
  verify: {
    sound: (files: number, changes: number): string =>
      `Tutto a posto: ${many(files, 'file controllato', 'file controllati')}, ${many(changes, 'modifica', 'modifiche')}.`,
    unsound: (problems: number): string =>
      `${many(problems, 'cosa non va', 'cose non vanno')}: sono elencate sopra. Nella cartella non è stato cambiato nulla.`,
    progress: (files: string, part: string): string => `${files} file letti, sono a “${part}”`,
    severities: { lost: 'PERSO', suspect: 'SOSPETTO', worn: 'ROVINATO', note: 'nota' },
  },
  /** How much has been worked, when a count is asked for until a moment. */
  elapsedUntil: (when: string, elapsed: string): string =>
    `Fino al ${when}: ${elapsed} di orario di servizio.`,
  exportedAssets: (count: number, path: string): string =>
    `Report scritto in ${path}, voci considerate: ${String(count)}.`,
  pcs: {
    title: (day: string): string => `PC in uso al ${day}`,
    body: (name: string, count: string): string => `${name}: ${count}`,
    total: (count: string): string => `In tutto: ${count}`,
  },
  split: {
    title: (year: string, net: string): string => `Riparto ${year}: da dividere ${net}`,
    body: (name: string, share: string, reimbursement: string, transfer: string): string =>
      `${name}: quota ${share}, rimborso ${reimbursement}, da trasferire ${transfer}`,
    total: (transfer: string): string => `In tutto da trasferire: ${transfer}`,
    written: (path: string): string => `Scritto “${path}”.`,
  },
  exported: (tickets: number, path: string): string =>
    `Scritto “${path}”: ${many(tickets, 'ticket', 'ticket')}.`,
  numbers: {
    /** A number without ticket, and why. */
    gap: (number: string, reason: string, claim: string): string =>
      `${number}: ${reason}${claim === '' ? '' : ` (${claim})`}`,
    claim: (record: string, console: string, when: string): string =>
      `preso il ${when} dalla console ${console} per ${record}`,
    instead: (number: string): string => `porta il numero ${number}`,
    none: (year: string): string => `Nessun numero mancante nel ${year}.`,
    reasons: {
      unclaimed: 'nessuno l’ha preso',
      unreadable: 'la scrittura della presa si è interrotta',
      pending: 'preso, e la sua console non l’ha ancora scritto nel ticket',
      absent: 'preso per un ticket che non è qui',
      withdrawn: 'preso per un ticket poi eliminato',
      renumbered: 'preso per un ticket che ha un altro numero',
    },
  },
  /** Who asked for a report, when nobody is at a screen. */
  author: (user: string): string => (user === '' ? 'riga di comando' : `riga di comando (${user})`),
} as const;
