/** What the report of daily backup checks says. */
export const backupReport = {
  title: 'Controllo dei backup',
  sheets: { checks: 'Esiti per ente', days: 'Giorni per ente', list: 'Da guardare' },
  columns: {
    expected: 'Previsti',
    ok: 'OK',
    failed: 'Falliti',
    missing: 'Non pervenuti',
    unchecked: 'Non controllati',
    okShare: 'Quota OK',
    days: 'Giorni',
    conforming: 'Conformi',
    nonConforming: 'Non conformi',
    incomplete: 'Incompleti',
    conformShare: 'Quota conforme',
    standing: 'Esito',
    conformity: 'Giorno dell’ente',
    ticket: 'Ticket',
  },
  things: 'Esiti previsti nel periodo',
  notes: [
    'Un backup è previsto ogni giorno della settimana, dal suo inizio alla sua chiusura; i giorni a venire non contano.',
    'Un giorno non è conforme se un backup è fallito o non è pervenuto; è incompleto se di un backup nessuno ha letto l’esito.',
    'Un esito fallito o non pervenuto apre un ticket: mentre è aperto, gli esiti successivi dello stesso backup vi si aggiungono.',
  ],
} as const;
