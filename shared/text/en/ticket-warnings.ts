import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is amiss in a ticket, in English. */
export const ticketWarnings: Catalogue['ticketWarnings'] = {
  'solution-missing': 'It is said to be resolved, but its solution is missing: write what was done.',
  'cause-missing': 'It is said to be closed, but its cause is missing: write it.',
  'outcome-missing': 'It is said to be closed, but its outcome is missing: say it.',
  'taking-missing':
    'It is said to be worked on, but nobody is said to have taken it in charge: look at its history.',
  'taking-suspended': 'It was taken in charge, but its suspension still lasts: resume it.',
  'end-missing': 'It is said to be settled, but the date is missing: look at its history.',
  'end-standing': 'It is open, but bears the date of an end: look at its history.',
  'data-loss-priority': 'Data was lost, but the priority is not HIGH: correct one of the two.',
  'platform-in-progress':
    'The platform belongs to others and is not repaired here: let it wait for its owner.',
  'duplicate-open':
    'It is said to be the duplicate of another ticket, but it is open: part them, or cancel this one.',
};
