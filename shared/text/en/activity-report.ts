import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the report of the office’s activity says. */
export const activityReport: Catalogue['activityReport'] = {
  title: 'Activity by function',
  sheets: {
    functions: 'Activity by function',
    reasons: 'Reasons and ways',
    indicators: 'Indicators',
    tickets: 'Tickets',
    method: 'Method',
  },
  yes: 'Yes',
  no: 'No',
  unavailable: 'n/a',
  counted: 'Tickets counted',
  unconfigured: 'First interventions without hours in force (left out of the means)',
  functions: {
    number: 'No.',
    name: 'Function',
    total: 'Total',
    without: 'Without function',
    difference: 'Difference between total and tickets counted (must be 0)',
  },
  reasons: {
    item: 'Item',
    count: 'Number',
    share: 'Share',
    byReason: 'Reasons of the calls',
    byMode: 'How ended tickets were solved',
    total: 'Total',
    withoutTravel: 'Solved without travel of the office’s technicians',
    withoutMode: 'Ended without a way said (out of the share)',
    leftOut: 'Cancelled and duplicates (not counted)',
  },
  indicators: {
    name: 'Indicator',
    numerator: 'Numerator',
    denominator: 'Denominator',
    mean: 'Mean',
    share: 'Share',
    written: 'Value',
    ordinary: 'Timeliness – ordinary: working days to the first intervention on workstations, over 3',
    extraordinary:
      'Timeliness – extraordinary: working days to the first intervention on the infrastructure, over 1',
    desk: 'Effectiveness – help desk: requests concluded positively',
    systems: 'Effectiveness – systems: requests concluded positively',
  },
  columns: {
    code: 'Number or code',
    function: 'Function',
    counted: 'Counted',
    concluded: 'Ended',
    interventionDays: 'Working days to the first intervention',
  },
  notes: [
    'A ticket belongs to the period if it was opened between the Italian midnight of the first day and the one that ends the last, both included. Cancelled ones and duplicates are listed and not counted.',
    'The functions are the 17 of article 3 of the regulation, in order. A ticket has one at most.',
    'Ways of solving are counted over ended tickets (resolved or closed) that say one. Without travel: phone, remote assistance, municipal contact, supplier; with travel: on site.',
    'Timeliness: the sum of the working days of the body’s hours between opening and first intervention, the day of opening left out, divided by the tickets that had a first intervention. Ordinary: category Workstation without extraordinary problem; extraordinary: category Infrastructure with extraordinary problem.',
    'Completeness: concluded positively over all requests of the period, those still open included. The first intervention is not the taking in charge.',
    'Totals are formulas over the sheet of tickets: filtering it does not change them, correcting it does.',
  ],
};
