import type { Catalogue } from '#shared/text/catalogue.ts';

/** The three guided questions that propose a priority. @see CAP-7-b */
export const priorityQuestions: Catalogue['priorityQuestions'] = {
  title: 'How serious is it?',
  canWork: 'Can the caller work?',
  dataLoss: 'Were data lost or spoilt?',
  impairment: 'Is something missing, or are results wrong?',
  yes: 'Yes',
  no: 'No',
  impairments: {
    none: 'No, work does not suffer',
    dispensable: 'Yes, but it can be done without',
    indispensable: 'Yes, and it cannot be done without',
  },
  proposed: (priority) => `Proposed priority: ${priority}`,
};
