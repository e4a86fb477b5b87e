import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the report of work on site says, in English. */
export const siteWorkReport: Catalogue['siteWorkReport'] = {
  title: 'Work on site by body and municipal contact',
  sheets: { bodies: 'By body', people: 'By contact', list: 'Work' },
  columns: {
    total: 'Guided work',
    minutes: 'Minutes',
    media: 'Changes in the register',
    mediaMinutes: 'Minutes of changes',
    medium: 'Medium',
    changed: 'Done',
  },
  things: 'Guided work',
  mediaThings: 'Changes of media in the register',
  notes: [
    'Work is of the period of the day on which it began.',
    'Guided work belongs to a ticket, and names who guided it from the office.',
    'Changes of media written in the register of rotations are counted apart, even where the same change belongs to a ticket; skipped changes are not counted.',
    'What two people did together is in the row of each, and once in the total of the body.',
  ],
};
