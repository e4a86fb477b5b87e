import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the screen of the day says. */
export const today: Catalogue['today'] = {
  title: (day) => `Today, ${day}`,
  newTicket: 'New ticket',
  ofAll: (shown, all) => `${shown} of ${all}`,
  showAll: 'Show all',
  mine: {
    title: 'My queue, by time left',
    empty: 'No open ticket is assigned to you.',
    emptyAct: 'Look at those to be taken',
  },
  due: {
    title: 'To be taken in charge today, everybody’s',
    empty: 'Nothing falls due today: what was to be taken has been.',
  },
  waiting: {
    title: 'Waiting for others',
    empty: 'No ticket waits for customers, suppliers or quotes.',
    since: (when) => `still since ${when}`,
  },
  shares: {
    label: 'Taken in charge within time, this month',
    of: (priority) => `Taken in charge, ${priority}`,
    counted: (within, counted, target) => `${within} of ${counted} · target ${target}`,
    nothing: (target) => `no ticket to count · target ${target}`,
    met: 'met',
    missed: 'not met',
    unknown: 'n/a',
  },
  sync: {
    title: 'Synchronisation',
    waiting: (count) => (count === '1' ? '1 change to send' : `${count} changes to send`),
    open: 'Open the synchronisation',
  },
  shortcuts: { next: 'Next ticket', previous: 'Previous ticket' },
};
