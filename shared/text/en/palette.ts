import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the command palette says. */
export const palette: Catalogue['palette'] = {
  title: 'Search everywhere',
  placeholder: 'A ticket’s number or words, a person, an action…',
  tickets: 'Tickets',
  ticketsFound: (shown: string, found: string): string => `Tickets: ${shown} of ${found}`,
  people: 'People',
  screens: 'Screens',
  actions: 'Actions',
  nothing: 'Nothing found. Try fewer words.',
  newTicket: 'New ticket',
  newPerson: 'New person',
  changePerson: 'Change who is at the console',
  switchTheme: 'Switch theme',
  showShortcuts: 'Show the shortcuts',
  allTickets: (words) => `Search “${words}” in all tickets`,
};
