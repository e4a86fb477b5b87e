import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the page of issued splits says, and the letters to the bodies, in English. */
export const costsIssues: Catalogue['costsIssues'] = {
  columns: {
    issue: 'Issue',
    issuedBy: 'Issued by',
    net: 'Net divided',
    transfer: 'To transfer',
    check: 'Computed anew',
  },
  name: (day) => `Split of ${day}`,
  check: {
    holds: 'holds',
    deviates: 'does not hold',
    holdsText: 'Computing the frozen data anew gives the same figures, to the cent.',
    deviatesText: (count) =>
      count === '1'
        ? 'Computing the frozen data anew, the figure of one body comes out otherwise: use the issued one, and tell whoever keeps the console.'
        : `Computing the frozen data anew, the figures of ${count} bodies come out otherwise: use the issued ones, and tell whoever keeps the console.`,
  },
  figures: 'The issued figures',
  compare: {
    label: 'Compare with',
    now: 'the data of today',
    issue: (moment) => `the issue of ${moment}`,
    none: 'With the data of today the split cannot be worked out: there is no difference to show.',
    chart: 'Who would pay more, who less',
    versus: 'Compared',
  },
  letters: 'Letters to the bodies',
  letter: {
    title: (year) => `Letters about the split of ${year}`,
    back: 'Back to costs',
    print: 'Print or save as PDF',
    none: 'No letter to show',
    noneText: 'The split cannot be worked out, or is not on this console: see what is missing on its page.',
    to: (body) => `To ${body}`,
    attention: 'Accounting office',
    subject: (year) => `Subject: split of the expenses of the ICT office for the year ${year}`,
    draft: 'Draft: the split is not issued yet',
    issued: (moment, author) => `Split issued on ${moment} by ${author}`,
    madeOn: (day) => `Worked out on ${day}`,
    opening: (year, amount) =>
      `For the year ${year} the share to be transferred to the Unione for the ICT services run together is ${amount}.`,
    credit: (year, amount) =>
      `For the year ${year} the reimbursement of the assigned staff is more than the share: the Unione owes this body ${amount}.`,
    criterion: (own) =>
      `Expenses, net of contributions, are divided half by PCs in use and half by inhabitants on ${own.day}. For this body: ${own.pcs} PCs of ${own.allPcs} and ${own.inhabitants} inhabitants of ${own.allInhabitants}, theoretical share ${own.share}.`,
    corrective: (factor, act, share) =>
      `The corrective ${factor}${act === '' ? '' : ` (${act})`} is applied: corrected share ${share}.`,
    others: (share) => `Because of the correctives of other bodies the share becomes ${share}.`,
    notPaying: 'This body takes no part in what all pay: it pays only the projects it takes part in.',
    rounding: 'Each expense is rounded to the cent so that the shares of all bodies make the whole.',
    table: 'Expenses and shares',
    expense: 'Expense',
    net: 'Net',
    share: 'Share of the body',
    total: 'Total share',
    reimbursement: 'Reimbursement of assigned staff',
    transfer: 'To transfer',
    toCredit: 'Owed to the body',
    signature: 'The head of the ICT office',
  },
};
