/** What technicians did, or are to do, at a seat: invented. Days are counted from today, hours are of Italy. */
export const demonstrationOutings = [
  {
    inDays: -6,
    from: '09:00',
    to: '10:30',
    bring: ['Cavo di rete da 5 m', 'Tester di linea'],
    report: {
      works: 'Sostituito il cavo fra la presa e l’armadio; provata la linea con il tester.',
      outcome: 'definitive',
      signatory: 'Ufficio anagrafe (dimostrativo)',
      isSigned: true,
    },
  },
  {
    inDays: -1,
    from: '14:00',
    to: '15:00',
    bring: ['Switch di scorta'],
    report: {
      works: 'Montato uno switch di scorta in attesa di quello definitivo.',
      outcome: 'provisional',
      signatory: 'Ufficio tecnico (dimostrativo)',
      isSigned: false,
    },
  },
  { inDays: 1, from: '09:00', to: '10:00', bring: ['Stampante sostitutiva', 'Toner'], report: null },
  { inDays: 2, from: '11:00', to: '12:00', bring: [], report: null },
] as const;
