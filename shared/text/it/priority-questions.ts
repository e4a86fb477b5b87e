import type { Impairment } from '#shared/domain/priority-questions.ts';

/** The three guided questions that propose a priority. @see CAP-7-b */
export const priorityQuestions = {
  title: 'Quanto è grave?',
  canWork: 'Chi chiama riesce a lavorare?',
  dataLoss: 'Sono andati persi o si sono rovinati dei dati?',
  impairment: 'Manca qualcosa, o i risultati sono sbagliati?',
  yes: 'Sì',
  no: 'No',
  impairments: {
    none: 'No, il lavoro non ne risente',
    dispensable: 'Sì, ma se ne può fare a meno',
    indispensable: 'Sì, e non se ne può fare a meno',
  } satisfies Record<Impairment, string>,
  proposed: (priority: string): string => `Priorità proposta: ${priority}`,
} as const;
