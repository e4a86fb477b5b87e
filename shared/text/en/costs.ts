import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the screen says of costs as a whole, in English. */
export const costs: Catalogue['costs'] = {
  title: 'Costs',
  sectionsLabel: 'What is divided',
  inPalette: (section) => `Costs: ${section}`,
  waiting: (count) => (count === '1' ? '1 thing missing from costs' : `${count} things missing from costs`),
  sections: {
    split: 'Split',
    expenses: 'Expenses',
    contributions: 'Contributions',
    projects: 'Projects',
    counts: 'PCs and inhabitants',
    correctives: 'Correctives',
    documents: 'Yearly documents',
    issues: 'Issues',
  },
  search: {
    split: 'Search the bodies',
    expenses: 'Search the expenses',
    contributions: 'Search the contributions',
    projects: 'Search the projects',
    counts: 'Search the bodies',
    correctives: 'Search the bodies',
    documents: 'Search the documents',
    issues: 'Search the issues',
  },
  empty: {
    split: {
      title: 'Nothing to divide',
      text: 'Add the year’s expenses, the PC counts and the inhabitants.',
    },
    expenses: { title: 'No expense', text: 'Add what the bodies pay for together this year.' },
    contributions: {
      title: 'No contribution',
      text: 'A contribution is taken off the expense, or the expenses of the project, it was given for.',
    },
    projects: {
      title: 'No project',
      text: 'A project may be of some bodies alone, with a criterion of its own.',
    },
    counts: {
      title: 'No count',
      text: 'Freeze the PCs in use on 31 December and record the inhabitants with their source.',
    },
    correctives: { title: 'No corrective', text: 'Without correctives each body pays its whole share.' },
    documents: {
      title: 'No document',
      text: 'Purchase plan, integration plan and cost summary: in January, and again in September.',
    },
    issues: { title: 'No issue', text: 'Issuing a split freezes its data: all issues stay here.' },
  },
};
