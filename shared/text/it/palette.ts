/** What the command palette says. */
export const palette = {
  title: 'Cerca ovunque',
  placeholder: 'Numero o parole di un ticket, una persona, un’azione…',
  tickets: 'Ticket',
  ticketsFound: (shown: string, found: string): string => `Ticket: ${shown} di ${found}`,
  people: 'Persone',
  screens: 'Schermate',
  actions: 'Azioni',
  nothing: 'Nessun risultato. Prova con meno parole.',
  newTicket: 'Nuovo ticket',
  newPerson: 'Nuova persona',
  changePerson: 'Cambia chi è alla console',
  switchTheme: 'Cambia tema',
  showShortcuts: 'Mostra le scorciatoie',
  allTickets: (words: string): string => `Cerca «${words}» fra tutti i ticket`,
} as const;
