import type { Catalogue } from '#shared/text/catalogue.ts';

/** What a ticket's pane says of its service level. */
export const ticketClock: Catalogue['ticketClock'] = {
  label: 'Service level',
  states: {
    running: 'In time',
    dueSoon: 'Falling due',
    overdue: 'Overdue',
    met: 'Taken in time',
    missed: 'Taken late',
    suspended: 'Suspended',
    stopped: 'Not counted',
    unconfigured: 'To be configured',
  },
  due: (when) => `To be taken in charge by ${when}`,
  wasDue: (when) => `It was to be taken in charge by ${when}`,
  left: (duration) => `${duration} of working time left`,
  over: (duration) => `passed by ${duration} of working time`,
  spent: (elapsed, allowed) => `${elapsed} of working time out of ${allowed}`,
  suspended: 'The clock of the taking in charge is suspended',
  stopped: 'Cancelled or a duplicate before it was taken in charge',
  unconfigured: 'The body has no service hours or no service level: no due date can be computed',
  configure: 'Configure',
  why: 'Why?',
  figures: {
    label: 'Times of the ticket',
    firstIntervention: (duration) => `First intervention after ${duration}`,
    workable: (duration) => `Work could go on after ${duration}`,
    resolved: (net) => `Resolved in ${net}`,
    open: (net) => `Open for ${net}`,
    gross: (gross) => `${gross} with the waits`,
    working: (duration) => `${duration} of working time`,
    warranty: (day) => `under warranty until ${day}`,
    warrantyOver: (day) => `warranty ended on ${day}`,
  },
  notices: {
    obsolete: (system) =>
      `${system} is an obsolete system: neither the solution nor its times are guaranteed, and the faults it leads to are charged to the body.`,
    notIncluded: (proposals) => `Not included in assistance: it takes ${proposals.join(' or ')}.`,
    proposals: { quote: 'a quote', evolution: 'evolutive work' },
    beyondLimit: 'Beyond the 30-minute limit of remote assistance: on site, or an offer.',
    onCall: 'Saturday on-call: counted apart.',
    chargeable: 'Charged to the body.',
    duplicate: (code) => `Duplicate of ${code}.`,
    follows: (code) => `It follows ticket ${code}.`,
    notDue: (label: string): string =>
      `${label} was not bought by the ICT office: assistance is not due (art. 10 c.5), unless it is authorised.`,
    authorised: (label: string, by: string): string =>
      `${label} was not bought by the ICT office: assistance authorised by ${by}.`,
  },
  table: {
    caption: 'The count, day by day',
    day: 'Day',
    slots: 'Hours counted',
    minutes: 'Counted',
    total: 'In all',
    note: 'Notes',
    none: '—',
  },
  copy: 'Copy the count',
  copied: 'Copied',
  close: 'Close',
};
