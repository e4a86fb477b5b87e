import { refusalOf } from '#shared/domain/act-refusals.ts';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { divideDocument } from '#shared/domain/costs/divide-document.ts';
import { frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { latestIssue } from '#shared/domain/costs/document-sendings.ts';
import type { FrozenDocument } from '#shared/domain/document-issue.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { DocumentIssue, DocumentLine, YearlyDocument } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';

/** What a yearly document is told from. */
export interface DocumentSources {
  readonly document: YearlyDocument;
  /** Those of the document, deleted ones too. */
  readonly lines: readonly DocumentLine[];
  /** Those of the document. */
  readonly issues: readonly DocumentIssue[];
  readonly facts: CostFacts;
}

/** A yearly document as it stands, or as an edition of it was issued. */
export interface ToldDocument {
  readonly document: YearlyDocument;
  readonly frozen: FrozenDocument;
  /** What its lines say besides, whether they were frozen or not. */
  readonly lines: readonly DocumentLine[];
  readonly edition: DocumentEdition | null;
  /** `null` for how it stands. */
  readonly issuedAt: Instant | null;
}

/**
 * A document as it stands, or one edition of it as it was issued last; refused with `document-not-issued`, or with what
 * keeps its quotas from being worked out.
 */
export function toldDocument(
  { document, lines, issues, facts }: DocumentSources,
  edition: DocumentEdition | null,
): Result<ToldDocument, ActRefusal> {
  if (edition === null) return asItStands({ document, lines, issues, facts });
  const issue = latestIssue(issues, edition);
  if (issue === null) return { ok: false, refusal: refusalOf('document-not-issued', { edition }) };
  return done({ document, lines, frozen: issue.frozen, edition, issuedAt: issue.issuedAt });
}

function asItStands({ document, lines, facts }: DocumentSources): Result<ToldDocument, ActRefusal> {
  const { quotas, missing } = divideDocument(facts, document.type, lines);
  if (quotas === undefined) {
    const count = missing.length;
    return { ok: false, refusal: refusalOf('document-incomplete', { year: document.year, count }) };
  }
  if (!quotas.ok) {
    const { name } = quotas.refusal.data;
    const subject = typeof name === 'string' ? name : '';
    return { ok: false, refusal: refusalOf('document-not-dividable', { subject }) };
  }
  return done({ document, lines, frozen: frozenDocument(quotas.value), edition: null, issuedAt: null });
}
