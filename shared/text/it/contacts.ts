/** What is said of calls and messages that are of no ticket yet. */
export const contacts = {
  record: 'Registra un contatto',
  lead: 'Per una chiamata che non ha un ticket: si collega o diventa un ticket più tardi.',
  submit: 'Registra',
  recorded: 'Contatto registrato.',
  noReason: 'Non indicato',
  loose: 'Contatti senza ticket',
  looseText: 'Collegali a un ticket o aprine uno: nulla si perde.',
  waiting: (count: string): string =>
    count === '1' ? '1 contatto senza ticket' : `${count} contatti senza ticket`,
  none: 'Nessun contatto in sospeso',
  noneText: 'Qui restano le chiamate registrate con Maiusc+N finché non hanno un ticket.',
  makeTicket: 'Apri un ticket',
  attach: 'Collega a un ticket',
  attachTo: 'Ticket a cui collegarlo',
  attached: 'Contatto collegato al ticket.',
  cancel: 'Annulla il contatto',
  cancelHint: 'Il contatto resta nella storia, segnato come annullato.',
} as const;
