import type { ContributionSource, ExpenseNature, SplitCriterion } from '#shared/domain/costs/split-input.ts';
import type { LineCategory } from '#shared/domain/document-line.ts';
import type { DocumentEdition, YearlyDocumentType } from '#shared/domain/yearly-document.ts';

/** What the console calls the cases of the closed lists of costs, in English. @see X-9 */
export const costsLabels = {
  expenseNature: {
    current: 'Current',
    capital: 'Capital / investment',
    staff: 'Assigned staff',
  } satisfies Record<ExpenseNature, string>,
  splitCriterion: {
    general: 'General (PCs and inhabitants)',
    equal: 'Equal parts',
    percentages: 'Agreed percentages',
  } satisfies Record<SplitCriterion, string>,
  contributionSource: {
    national: 'National',
    regional: 'Regional',
    provincial: 'Provincial',
    private: 'Private',
  } satisfies Record<ContributionSource, string>,
  yearlyDocumentType: {
    purchasePlan: 'IT purchase plan',
    integrationPlan: 'IT services integration plan',
    costSummary: 'Summary of the costs of existing services',
  } satisfies Record<YearlyDocumentType, string>,
  documentEdition: {
    january: 'January',
    september: 'September revision',
  } satisfies Record<DocumentEdition, string>,
  lineCategory: {
    computer: 'PC',
    server: 'Server',
    printer: 'Printer',
    network: 'Network equipment',
    otherHardware: 'Other hardware',
    software: 'Software',
    service: 'Service',
    maintenance: 'Maintenance and assistance',
    connectivity: 'Connectivity',
    personalDevice: 'Personal device (phone, tablet)',
    officeMachine: 'Office machine (calculator and the like)',
    consumable: 'Consumable',
  } satisfies Record<LineCategory, string>,
} as const;
