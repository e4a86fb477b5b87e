/** What the page of issued splits says, and the letters to the bodies. */
export const costsIssues = {
  columns: {
    issue: 'Emissione',
    issuedBy: 'Emesso da',
    net: 'Netto ripartito',
    transfer: 'Da trasferire',
    check: 'Ricalcolo',
  },
  name: (day: string): string => `Riparto del ${day}`,
  check: {
    holds: 'torna',
    deviates: 'non torna',
    holdsText: 'Ricalcolando i dati congelati si ottengono le stesse cifre, al centesimo.',
    deviatesText: (count: string): string =>
      count === '1'
        ? 'Ricalcolando i dati congelati la cifra di un ente non torna: usa quella emessa, e avvisa chi tiene la console.'
        : `Ricalcolando i dati congelati le cifre di ${count} enti non tornano: usa quelle emesse, e avvisa chi tiene la console.`,
  },
  figures: 'Le cifre emesse',
  compare: {
    label: 'Confronta con',
    now: 'i dati di oggi',
    issue: (moment: string): string => `l’emissione del ${moment}`,
    none: 'Con i dati di oggi il riparto non si può calcolare: non c’è differenza da mostrare.',
    chart: 'Chi pagherebbe di più, chi di meno',
    versus: 'A confronto',
  },
  letters: 'Lettere agli enti',
  letter: {
    title: (year: string): string => `Lettere sul riparto ${year}`,
    back: 'Torna ai costi',
    print: 'Stampa o salva in PDF',
    none: 'Nessuna lettera da mostrare',
    noneText:
      'Il riparto non si può calcolare, o non è su questa console: guarda che cosa manca nella pagina del riparto.',
    to: (body: string): string => `Spett.le ${body}`,
    attention: 'Servizio finanziario',
    subject: (year: string): string => `Oggetto: riparto delle spese dell’ufficio ICT per l’anno ${year}`,
    draft: 'Bozza: riparto non ancora emesso',
    issued: (moment: string, author: string): string => `Riparto emesso il ${moment} da ${author}`,
    madeOn: (day: string): string => `Prospetto calcolato il ${day}`,
    opening: (year: string, amount: string): string =>
      `Per l’anno ${year} la quota da trasferire all’Unione per i servizi informatici gestiti in forma associata è di ${amount}.`,
    credit: (year: string, amount: string): string =>
      `Per l’anno ${year} il rimborso del personale assegnato supera la quota: l’Unione deve a codesto ente ${amount}.`,
    criterion: (own: {
      pcs: string;
      allPcs: string;
      inhabitants: string;
      allInhabitants: string;
      day: string;
      share: string;
    }): string =>
      `Le spese, al netto dei contributi, si dividono per metà secondo i PC in uso e per metà secondo gli abitanti al ${own.day}. Per codesto ente: ${own.pcs} PC su ${own.allPcs} e ${own.inhabitants} abitanti su ${own.allInhabitants}, quota teorica ${own.share}.`,
    corrective: (factor: string, act: string, share: string): string =>
      `È applicato il correttivo ${factor}${act === '' ? '' : ` (${act})`}: quota corretta ${share}.`,
    others: (share: string): string => `Per i correttivi di altri enti la quota diventa ${share}.`,
    notPaying: 'Codesto ente non partecipa alle spese di tutti: paga solo i progetti a cui prende parte.',
    rounding:
      'Ogni spesa è arrotondata al centesimo in modo che le quote di tutti gli enti facciano l’intero.',
    table: 'Spese e quote',
    expense: 'Spesa',
    net: 'Netto',
    share: 'Quota dell’ente',
    total: 'Totale della quota',
    reimbursement: 'Rimborso del personale assegnato',
    transfer: 'Da trasferire',
    toCredit: 'A credito dell’ente',
    signature: 'Il responsabile dell’ufficio ICT',
  },
};
