import type { ContributionSource, ExpenseNature, SplitCriterion } from '#shared/domain/costs/split-input.ts';
import type { LineCategory } from '#shared/domain/document-line.ts';
import type { DocumentEdition, YearlyDocumentType } from '#shared/domain/yearly-document.ts';

/** What the console calls the cases of the closed lists of costs. @see X-9 */
export const costsLabels = {
  expenseNature: {
    current: 'Corrente',
    capital: 'Conto capitale / investimento',
    staff: 'Personale assegnato',
  } satisfies Record<ExpenseNature, string>,
  splitCriterion: {
    general: 'Generale (PC e abitanti)',
    equal: 'Parti uguali',
    percentages: 'Percentuali fissate',
  } satisfies Record<SplitCriterion, string>,
  contributionSource: {
    national: 'Nazionale',
    regional: 'Regionale',
    provincial: 'Provinciale',
    private: 'Privato',
  } satisfies Record<ContributionSource, string>,
  yearlyDocumentType: {
    purchasePlan: 'Piano degli acquisti informatici',
    integrationPlan: 'Piano di integrazione dei servizi informatici',
    costSummary: 'Riepilogo dei costi dei servizi in essere',
  } satisfies Record<YearlyDocumentType, string>,
  documentEdition: {
    january: 'Gennaio',
    september: 'Aggiornamento settembre',
  } satisfies Record<DocumentEdition, string>,
  lineCategory: {
    computer: 'PC',
    server: 'Server',
    printer: 'Stampante',
    network: 'Apparato di rete',
    otherHardware: 'Altro hardware',
    software: 'Software',
    service: 'Servizio',
    maintenance: 'Manutenzione e assistenza',
    connectivity: 'Connettività',
    personalDevice: 'Dispositivo personale (telefono, tablet)',
    officeMachine: 'Macchina per ufficio (calcolatrice e simili)',
    consumable: 'Materiale di consumo',
  } satisfies Record<LineCategory, string>,
} as const;
