import type { FrozenDocument } from '#shared/domain/document-issue.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { DocumentLine, Project } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { lineCents } from './document-lines.ts';
import { splitCosts } from './split-costs.ts';
import type { SplitExpense, SplitInput } from './split-input.ts';
import type { SplitRefusal } from './split-refusal.ts';

/** The version of the rules by which the quotas of a document are worked out. */
export const DOCUMENT_RULES_VERSION = '1';

/** What the quotas of a year are worked out from: the parameters of its split. */
export interface QuotaParameters extends Omit<SplitInput, 'expenses'> {
  /** The ids of the bodies, in their order. */
  readonly bodyIds: readonly RecordId<'body'>[];
  /** An investment that names nobody is of those who take part in its project. */
  readonly projects: readonly Pick<Project, 'id' | 'bodyIds'>[];
}

/** What a body transfers for a line, in whole cents. */
export interface LineShare {
  readonly name: string;
  readonly cents: number;
}

/** A line, and who transfers how much for it. */
export interface DividedLine {
  readonly line: DocumentLine;
  readonly cents: number;
  /** Those who take part, in their order: they sum to the line. */
  readonly shares: readonly LineShare[];
}

/** A document, divided. */
export interface DocumentQuotas {
  readonly totalCents: number;
  readonly lines: readonly DividedLine[];
  /** Those that were given, in their order, the Unione only where it pays something: they sum to the whole. */
  readonly bodies: readonly LineShare[];
}

/**
 * What each body transfers for the lines of a document: every line divided as an expense of its year would be.
 *
 * @param lines those that the document counts.
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a
 */
export function documentQuotas(
  lines: readonly DocumentLine[],
  { bodyIds, projects, ...parameters }: QuotaParameters,
): Result<DocumentQuotas, SplitRefusal> {
  const names = new Map(bodyIds.map((id, place) => [id, parameters.bodies[place]?.name ?? id]));
  const nameOf = (id: string): string => names.get(id as RecordId<'body'>) ?? id;
  const expenses = lines.map((line) => asExpense(line, projects, nameOf));
  const split = splitCosts({ ...parameters, expenses });
  if (!split.ok) return split;
  return done({
    totalCents: split.value.netCents,
    lines: lines.map((line, place) => ({
      line,
      cents: lineCents(line),
      shares: (split.value.expenses[place]?.shares ?? []).map(({ name, cents }) => ({ name, cents })),
    })),
    bodies: split.value.bodies
      .map(({ name, shareCents }) => ({ name, cents: shareCents }))
      .filter(({ cents }, place) => cents > 0 || paysAsAll(parameters, place)),
  });
}

/** Whether a body pays what all pay: the Unione only where it was chosen. @see REG-13.6-a */
export function paysAsAll(
  { bodies, unionParticipates }: Pick<QuotaParameters, 'bodies' | 'unionParticipates'>,
  place: number,
): boolean {
  return unionParticipates || bodies[place]?.isUnion !== true;
}

function asExpense(
  line: DocumentLine,
  projects: QuotaParameters['projects'],
  nameOf: (id: string) => string,
): SplitExpense {
  const { subject, capital, bodyIds, criterion, percentages, projectId } = line;
  const project = capital ? projects.find(({ id }) => id === projectId) : undefined;
  const named = bodyIds.length > 0 ? bodyIds : (project?.bodyIds ?? []);
  const agreed = criterion === 'percentages' ? Object.entries(percentages ?? {}) : [];
  return {
    description: subject,
    nature: capital ? 'capital' : 'current',
    cents: lineCents(line),
    contributions: [],
    participants: named.length === 0 ? null : named.map(nameOf),
    criterion,
    percentages: Object.fromEntries(agreed.map(([id, share]) => [nameOf(id), share])),
    lender: null,
  };
}

/** What is frozen of a document when an edition is issued. @see REG-10.4-a */
export function frozenDocument({ lines, bodies }: DocumentQuotas): FrozenDocument {
  return {
    lines: lines.map(({ line: { id, subject, category, quantity }, cents, shares }) => ({
      ...{ id, subject, category, quantity, cents },
      shares: byName(shares),
    })),
    totals: byName(bodies),
  };
}

function byName(shares: readonly LineShare[]): Readonly<Record<string, number>> {
  return Object.fromEntries(shares.map(({ name, cents }) => [name, cents]));
}
