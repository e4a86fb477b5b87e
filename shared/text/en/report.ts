import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the reports themselves say: their sheets, their headings, their method. */
export const report: Catalogue['report'] = {
  language: 'en',
  register: {
    title: 'Ticket register',
    sheets: { register: 'Ticket register', summary: 'Summary', method: 'Method' },
    columns: {
      code: 'Number or code',
      requester: 'Requester',
      openedAt: 'Opened on',
      takenAt: 'Taken in charge on',
      resolvedAt: 'Resolved on',
      closedAt: 'Closed on',
    },
    unknown: {
      body: (id) => `Body not received yet (${id})`,
      seat: 'Seat not received yet',
      person: 'Person not received yet',
    },
    period: (from, to) => `Tickets opened from ${from} to ${to}`,
    everyBody: 'Every body',
    demonstration: 'Demonstration data: bodies, people and tickets are invented.',
    summary: {
      title: 'Summary of the tickets',
      item: 'Item',
      total: 'Total',
      byBody: 'By body',
      byPriority: 'By assigned priority',
      byReason: 'By reason of the call',
      byChannel: 'By channel',
      check: 'Check',
      difference: 'Difference between register and totals (must be 0)',
    },
    method: {
      title: 'Method',
      item: 'Item',
      value: 'Value',
      report: 'Report',
      from: 'First day of the period',
      to: 'Last day of the period',
      body: 'Body',
      tickets: 'Tickets in the register',
      generatedAt: 'Made on (Italian time)',
      generatedBy: 'Made by',
      version: 'Version of Presidio',
      warning: 'Notice',
      howCounted: 'How it is counted',
      notes: [
        'A ticket belongs to the period if it was opened between the Italian midnight that begins the first day and the one that ends the last, both days included.',
        'State, priority and body are those that the ticket has when the report is made.',
        'Tickets without a number yet appear with their provisional code (BOZZA); cancelled ones stay in the count, in their own column.',
        'Dates and times are Italian time, standard or summer according to the day.',
        'The totals of the summary are formulas over the register: filtering it does not change them, editing it does. The check cell must be 0.',
      ],
    },
  },
};
