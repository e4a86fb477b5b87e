import type { DocumentLine } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { assembleSplit } from './assemble-split.ts';
import type { CostFacts } from './cost-facts.ts';
import { countedLines } from './document-lines.ts';
import { documentQuotas, type DocumentQuotas, paysAsAll, type QuotaParameters } from './document-quotas.ts';
import type { MissingFact } from './missing-fact.ts';
import type { SplitRefusal } from './split-refusal.ts';

/** A figure of the year that nobody gave, and without which quotas cannot be worked out. */
export type MissingFigure = Extract<
  MissingFact,
  { code: 'bodies-missing' | 'pcs-missing' | 'inhabitants-missing' }
>;

/** A document with the parameters of its year. */
export interface DividedDocument {
  /** Those that count. */
  readonly lines: readonly DocumentLine[];
  /** What is to be given first. */
  readonly missing: readonly MissingFigure[];
  /** `undefined` while something is missing. */
  readonly quotas: Result<DocumentQuotas, SplitRefusal> | undefined;
}

/**
 * Divides a document by the parameters of its year: PCs, inhabitants, correctives, whether the Unione pays.
 *
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a
 */
export function divideDocument(
  facts: CostFacts,
  type: YearlyDocumentType,
  all: readonly DocumentLine[],
): DividedDocument {
  const lines = countedLines(type, all);
  const { parameters, missing } = quotaParameters(facts);
  const lacking = missing.filter(({ code }) => code === 'bodies-missing' || lines.some(isByFigures));
  const quotas = lacking.length === 0 ? documentQuotas(lines, parameters) : undefined;
  return { lines, missing: lacking, quotas: lines.length === 0 ? nothing(parameters) : quotas };
}

/** What the quotas of a year are worked out from, and what of it nobody gave. */
function quotaParameters(facts: CostFacts): {
  readonly parameters: QuotaParameters;
  readonly missing: readonly MissingFigure[];
} {
  const { input, bodies, missing } = assembleSplit({ ...facts, expenses: [], contributions: [] });
  const { year, inhabitantsDate, unionParticipates } = input;
  return {
    parameters: {
      ...{ year, inhabitantsDate, unionParticipates, bodies: input.bodies },
      bodyIds: bodies.map(({ id }) => id),
      projects: facts.projects,
    },
    missing: missing.filter(isFigure),
  };
}

function isByFigures({ criterion }: DocumentLine): boolean {
  return criterion === 'general';
}

function isFigure(fact: MissingFact): fact is MissingFigure {
  return ['bodies-missing', 'pcs-missing', 'inhabitants-missing'].includes(fact.code);
}

/** A document without lines asks nothing of anybody, whatever is missing. */
function nothing(parameters: QuotaParameters): Result<DocumentQuotas, SplitRefusal> {
  const paying = parameters.bodies.filter((_body, place) => paysAsAll(parameters, place));
  return done({ totalCents: 0, lines: [], bodies: paying.map(({ name }) => ({ name, cents: 0 })) });
}
