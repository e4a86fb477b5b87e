import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the reports of hand-overs say, in English. */
export const handoverReports: Catalogue['handoverReports'] = {
  noSecret:
    'The report says who was given what, when and how: the credentials themselves are recorded nowhere.',
  unknownAccount: 'Account not received yet',
  register: {
    title: 'Register of hand-overs',
    sheets: { bodies: 'By body', list: 'Hand-overs' },
    columns: {
      handovers: 'Hand-overs',
      envelopes: 'In a sealed envelope',
      emails: 'By personal e-mail',
      signed: 'Signed',
      returned: 'Returned',
      revoked: 'Revoked',
      conformity: 'Procedure',
    },
    conformity: { conform: 'Conforms', outOfProcedure: 'Out of procedure' },
    things: 'Hand-overs in the report',
    notes: [
      'Each hand-over is in the period of the day on which it was done. One that was revoked or returned stays in the register.',
      'An envelope handed over on another day than the first of service is out of procedure.',
    ],
  },
  conformity: {
    title: 'Conformity to procedure P9',
    sheets: { bodies: 'By body', list: 'Not conforming' },
    columns: {
      handovers: 'Hand-overs',
      conform: 'Conforming',
      conformShare: 'Share conforming',
      shareOf: (outcome) => `Share: ${outcome.toLowerCase()}`,
      outcome: 'Outcome',
      days: 'Days since the first of service',
    },
    outcomes: {
      onFirstDay: 'Envelope, on the first day of service',
      personal: 'Personal message to staff in service',
      otherDayWithReason: 'Another day, with a reason',
      otherDayWithoutReason: 'Another day, without a reason',
      wrongMode: 'Wrong mode',
    },
    things: 'Hand-overs in the report',
    deviations: 'Hand-overs that do not conform',
    notes: [
      'Envelopes handed over on the first day of service and personal messages to staff already in service conform.',
      'The mode is wrong when it is not the one that follows from the accounts: the console refuses it, but two consoles that were apart, or older data, may have left it.',
    ],
  },
  unsigned: {
    title: 'Unsigned hand-overs',
    sheets: { bodies: 'By body', list: 'Unsigned' },
    columns: {
      unsigned: 'Unsigned',
      old: (days) => `For more than ${String(days)} days`,
      days: 'Days of waiting',
    },
    things: 'Unsigned hand-overs',
    notes: [
      'Hand-overs count that at the end of the day were not signed, returned or revoked, the oldest first.',
    ],
  },
  expiring: {
    title: 'Credentials about to expire',
    sheets: { bodies: 'By body', list: 'About to expire' },
    columns: {
      expiring: 'In the list',
      over: 'Expired already',
      left: 'Of people not in service',
      reason: 'Why',
      day: 'Day',
      daysLeft: 'Days left',
      changedOn: 'Last change',
      remindsFrom: 'Said from',
    },
    things: 'Accounts in the list',
    notes: [
      'Accounts open at the end of the day count: what has expired, what expires in the 30 days that follow, and the accounts of people no longer in service until they are closed.',
      'A credential expires on the day of its last change plus the duration of the rule in force that day; without a rule it does not expire.',
    ],
  },
  administrators: {
    title: 'System administrators',
    sheets: { appointments: 'Appointments', unappointed: 'Accounts not appointed' },
    columns: {
      accounts: 'Administrator accounts',
      lastReview: 'Last review',
      dueOn: 'Review by',
      standing: 'Review',
      daysLate: 'Days late',
    },
    standing: { later: 'In order', soon: 'Coming', due: 'To be done' },
    things: 'Appointments in force',
    unappointed: 'Administrator accounts without an appointment',
    notes: [
      'The review is due once twelve months have passed since the appointment or the last review.',
      'An open administrator account whose holder has no appointment in force is in the list apart.',
    ],
  },
};
