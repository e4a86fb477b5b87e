/** What stands open around a ticket. */
export const ticketMatters = {
  label: 'In sospeso',
  urgentLabel: 'Da fare subito',
  outage: {
    toReport: (owner: string): string => `Da segnalare: ${owner}`,
    notReported: (platform: string, duration: string): string =>
      `${platform}: malfunzionamento rilevato da ${duration}, non ancora segnalato.`,
    standing: (platform: string, owner: string): string => `${platform} non funziona: segnalato a ${owner}`,
    unmeasured: (procedures: string): string => `Nessuna misura di continuità per: ${procedures}`,
  },
  session: {
    allowed: (who: string): string => `Teleassistenza consentita da ${who}`,
    running: 'Teleassistenza in corso',
    clock: (time: string): string => `da ${time}`,
    overLimit:
      'Passati 30 minuti continui: oltre il limite della teleassistenza. Serve un intervento on site o un’offerta.',
    overEstimate: 'La durata prevista supera i 30 minuti: non è teleassistenza compresa.',
  },
  escalation: {
    waiting: (target: string): string => `In attesa di ${target}`,
    days: (count: string): string => (count === '1' ? 'da 1 giorno' : `da ${count} giorni`),
    today: 'da oggi',
  },
  quote: { waiting: 'Preventivo da decidere' },
  consultation: {
    missing: 'Serve un confronto con il dirigente',
    text: 'È un’attività straordinaria: prima del confronto non si può mettere in lavorazione.',
  },
  task: (team: string): string => `Da pianificare: ${team}`,
  evolution: (state: string): string => `Manutenzione evolutiva · ${state}`,
  improvement: (state: string): string => `Miglioramento · ${state}`,
  adherence: {
    joined: (count: string, bodies: string): string => `${count} enti su ${bodies} hanno questa esigenza`,
    forAll: 'Si sviluppa per tutti',
    notForAll: (threshold: string): string => `Per tutti servono ${threshold} enti`,
  },
  related: 'Ticket collegati',
  openTicket: (code: string): string => `Apri il ticket ${code}`,
  unlinkFrom: (code: string): string => `Scollega dal ticket ${code}`,
} as const;
