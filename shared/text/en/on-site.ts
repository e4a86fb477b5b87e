import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the screen says of work on site as a whole, in English. */
export const onSite: Catalogue['onSite'] = {
  title: 'On site',
  sectionsLabel: 'What is done on site',
  inPalette: (section) => `On site: ${section}`,
  waiting: (count) => (count === '1' ? '1 thing waiting on site' : `${count} things waiting on site`),
  sections: {
    log: 'Log',
    agenda: 'Outings',
    reports: 'Reports',
    rooms: 'Machine rooms',
    media: 'Backup media',
    backups: 'Backup checks',
    seats: 'Seats and presence',
  },
  search: {
    log: 'Search the log',
    agenda: 'Search the outings',
    reports: 'Search the reports',
    rooms: 'Search the entries',
    media: 'Search the media',
    backups: 'Search the backups',
    seats: 'Search the seats',
  },
  empty: {
    log: {
      title: 'Nothing logged',
      text: 'What municipal contacts and technicians did on site is logged here.',
    },
    agenda: {
      title: 'No outing planned',
      text: 'An outing says who goes where, for which tickets and with what.',
    },
    reports: {
      title: 'No intervention report',
      text: 'Each outing leaves a numbered report that the body signs.',
    },
    rooms: {
      title: 'No entry recorded',
      text: 'Record who enters the machine room, with whom, why and when they leave.',
    },
    media: {
      title: 'No rotation',
      text: 'A rotation says which medium goes in on which day: whoever changes it records it.',
    },
    backups: {
      title: 'No backup to check',
      text: 'Add the backups and replicas that are looked at every day.',
    },
    seats: { title: 'No seat', text: 'Seats and their hours of presence are added in the registry.' },
  },
};
