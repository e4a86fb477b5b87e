import type { Kind } from '#shared/domain/kind-name.ts';

/** The parts of costs, as the address names them. */
export const COST_SECTIONS = [
  'split',
  'expenses',
  'contributions',
  'projects',
  'counts',
  'correctives',
  'documents',
  'issues',
] as const;

export type CostSection = (typeof COST_SECTIONS)[number];

export function isCostSection(text: string | undefined): text is CostSection {
  return (COST_SECTIONS as readonly (string | undefined)[]).includes(text);
}

const SECTION_OF: Readonly<Partial<Record<Kind, CostSection>>> = {
  expense: 'expenses',
  contribution: 'contributions',
  project: 'projects',
  pcCount: 'counts',
  corrective: 'correctives',
  yearlyDocument: 'documents',
  documentLine: 'documents',
  costIssue: 'issues',
};

/** The part in which the records of a kind are; `undefined` for a kind of something else. */
export function costSectionOf(kind: Kind): CostSection | undefined {
  return SECTION_OF[kind];
}
