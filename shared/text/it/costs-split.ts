import type { SplitRefusalCode } from '#shared/domain/costs/split-refusal.ts';

/** What the page of the split says. */
export const costsSplit = {
  heading: (year: string): string => `Riparto delle spese ${year}`,
  simulation: 'simulazione',
  views: { label: 'Come si guarda', bodies: 'Per ente', expenses: 'Per spesa' },
  figures: {
    gross: 'Spese lorde',
    contributions: 'Contributi',
    net: 'Netto da ripartire',
    reimbursement: 'Rimborso personale',
    transfer: 'Da trasferire',
    check: 'Quadratura',
  },
  criteria: {
    label: 'Come si divide',
    pcs: (day: string): string => `50 % PC in uso al ${day}`,
    inhabitants: (day: string): string => `50 % abitanti al ${day}`,
    noCorrectives: 'Correttivi: nessuno',
    correctives: (count: string): string => (count === '1' ? 'Un correttivo' : `${count} correttivi`),
    union: { yes: 'L’Unione partecipa', no: 'L’Unione non partecipa' },
    staffOutside: (cents: string): string => `Personale fuori dal totale: ${cents}`,
  },
  columns: {
    body: 'Ente',
    pcs: 'PC',
    inhabitants: 'Abitanti',
    corrective: 'Correttivo',
    theoretical: 'Quota teorica',
    corrected: 'Quota corretta',
    share: 'Quota spesa',
    reimbursement: 'Rimborso',
    transfer: 'Da trasferire',
    difference: 'Differenza',
    expense: 'Spesa',
    nature: 'Natura',
    gross: 'Lordo',
    contributions: 'Contributi',
    net: 'Netto',
    exact: 'Quota esatta',
    rounding: 'Arrotondamento',
    now: 'Oggi',
  },
  percent: (value: string): string => `${value} %`,
  total: 'Totale',
  notPaying: 'non paga',
  showWorking: (body: string): string => `Come si arriva alla quota di ${body}`,
  working: {
    title: (body: string): string => `Come si arriva qui: ${body}`,
    formula: (own: {
      pcs: string;
      allPcs: string;
      inhabitants: string;
      allInhabitants: string;
      share: string;
    }): string =>
      `½ × ${own.pcs} PC su ${own.allPcs} + ½ × ${own.inhabitants} abitanti su ${own.allInhabitants} = ${own.share}`,
    corrective: (factor: string, share: string): string =>
      `Con il correttivo ${factor}, e riportando tutte le quote all’intero: ${share}`,
    notPaying: 'Questo ente non paga le spese di tutti: qui c’è solo ciò a cui partecipa.',
    lead: 'Ogni spesa si divide al netto dei contributi e si arrotonda al centesimo; i centesimi che avanzano vanno ai resti più grandi.',
    extra: (rank: string, left: string): string => `+1 cent.: resto n. ${rank}, ${left} da assegnare`,
    plain: 'per difetto',
    exact: 'esatta',
    sources: (pcs: string, inhabitants: string): string =>
      `Fonte PC: ${pcs}. Fonte abitanti: ${inhabitants}.`,
    act: (act: string): string => `Atto del correttivo: ${act}.`,
    noSource: 'non indicata',
    letter: 'Lettera per l’ente',
  },
  simulate: 'Simula',
  leave: 'Chiudi la simulazione',
  reset: 'Torna ai dati veri',
  simulating: 'Cambia i numeri: nulla viene registrato. La simulazione resta su questa console.',
  unionTick: 'L’Unione partecipa al riparto',
  entry: {
    pcs: (body: string): string => `PC di ${body}`,
    inhabitants: (body: string): string => `Abitanti di ${body}`,
    corrective: (body: string): string => `Correttivo di ${body}`,
    cents: (expense: string): string => `Importo di ${expense}`,
  },
  unreadable: {
    integer: 'Scrivi un numero intero: vale ancora il dato vero.',
    factor: 'Scrivi un numero da 0 a 10, per esempio 0,5: vale ancora il dato vero.',
    money: 'Scrivi un importo, per esempio 1.234,56: vale ancora il dato vero.',
  },
  chart: {
    title: 'Chi paga di più, chi di meno',
    label: (count: string, most: string): string =>
      count === '0'
        ? 'Nessun ente paga più o meno.'
        : `Cambia per ${count} enti; il cambiamento più grande è ${most}.`,
    more: (cents: string): string => `+${cents}`,
    same: 'come prima',
    inAll: 'In tutto',
  },
  noSplit: 'Il riparto non si può calcolare',
  noSplitText: {
    'split-inhabitants-date': 'Gli abitanti non sono quelli al 31 dicembre dell’anno prima.',
    'split-body-twice': 'Due enti hanno lo stesso nome.',
    'split-body-unknown': 'Una spesa nomina un ente che non partecipa al riparto.',
    'split-contributions-exceed': 'I contributi di una spesa superano il suo importo.',
    'split-not-capital': 'Solo i progetti in conto capitale possono avere partecipanti o criterio propri.',
    'split-no-participants': 'A una spesa non partecipa nessun ente.',
    'split-percentages': 'Le percentuali di una spesa non fanno 100.',
    'split-nothing-to-divide-by':
      'Chi partecipa a una spesa non ha PC, non ha abitanti o ha un correttivo che azzera tutto.',
    'split-lender-missing': 'Una spesa di personale non dice quale ente lo assegna.',
    'split-too-large': 'Gli importi sono troppo grandi per essere contati al centesimo.',
  } satisfies Record<SplitRefusalCode, string>,
  about: (name: string): string => `Riguarda: ${name}.`,
  moreExpenses: (count: string): string => `Mostra altre ${count} spese`,
  workbook: 'Excel per l’Unione',
  workbookName: (year: string): string => `Riparto spese ICT ${year}`,
  letters: 'Lettere agli enti',
  issue: {
    act: 'Emetti e congela',
    lead: 'L’emissione congela dati e risultati, con la data e il tuo nome, e non si annulla: per correggerla se ne fa un’altra, e si vede la differenza.',
    note: 'Note',
    done: (year: string): string => `Riparto ${year} emesso e congelato.`,
    whileSimulating: 'Si emettono i dati veri: chiudi la simulazione.',
  },
};
