import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said of calls and messages that are of no ticket yet. */
export const contacts: Catalogue['contacts'] = {
  record: 'Record a contact',
  lead: 'For a call without a ticket: it is attached, or becomes a ticket, later.',
  submit: 'Record',
  recorded: 'Contact recorded.',
  noReason: 'Not given',
  loose: 'Contacts without a ticket',
  looseText: 'Attach them to a ticket or open one: nothing gets lost.',
  waiting: (count) => (count === '1' ? '1 contact without a ticket' : `${count} contacts without a ticket`),
  none: 'No contact is waiting',
  noneText: 'Calls recorded with Shift+N stay here until they have a ticket.',
  makeTicket: 'Open a ticket',
  attach: 'Attach to a ticket',
  attachTo: 'Ticket to attach it to',
  attached: 'Contact attached to the ticket.',
  cancel: 'Cancel the contact',
  cancelHint: 'The contact stays in the history, marked as cancelled.',
};
