import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the reports of the registers kept on site say, in English. */
export const siteReports: Catalogue['siteReports'] = {
  signature: 'Signature',
  signatories: ['The municipal contact', 'The ICT manager'],
  print: 'Print with signatures',
  unknownRoom: 'Deleted room',
  rooms: {
    title: 'Register of entries to machine rooms',
    sheets: { bodies: 'By body', list: 'Entries' },
    columns: {
      entries: 'Entries',
      withoutExit: 'Without an exit',
      forgotten: 'Exit not written',
    },
    things: 'Entries in the report',
    notes: [
      'Each entry is in the period of the day on which somebody entered.',
      'An exit is “not written” once the day of the entrance has ended without it.',
      'The “Signature” column stays empty: it is signed on paper.',
    ],
  },
  media: {
    title: 'Rotation of media',
    sheets: { bodies: 'By body', list: 'Changes' },
    columns: {
      expected: 'Expected',
      changed: 'As expected',
      otherMedium: 'Another medium',
      skipped: 'Not changed, with a reason',
      missed: 'Missed changes',
      due: 'To do',
      unplanned: 'Out of schedule',
      outcome: 'Outcome',
    },
    things: 'Days in the report',
    notes: [
      'Evidence for the ABSC 10 measures about backups: what was expected and what was done.',
      'Days on which the body is closed expect no change. Days that have not come do not count.',
      'A change is missed when its day is past and there is neither an entry nor a reason.',
      'The “Signature” column stays empty: it is signed on paper.',
    ],
  },
};
