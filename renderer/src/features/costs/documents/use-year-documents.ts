import { useMemo } from 'react';
import { type CostFacts, costFactsOf } from '#shared/domain/costs/cost-facts.ts';
import { divideDocument, type DividedDocument } from '#shared/domain/costs/divide-document.ts';
import { linesInOrder } from '#shared/domain/costs/document-lines.ts';
import {
  documentRecipients,
  documentStandings,
  type EditionStanding,
} from '#shared/domain/costs/document-sendings.ts';
import type {
  Body,
  DocumentIssue,
  DocumentLine,
  DocumentSending,
  YearlyDocument,
} from '#shared/domain/kinds.ts';
import { YEARLY_DOCUMENT_TYPES, type YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { useCostRecords } from '#renderer/features/costs/use-cost-facts.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** One of the three documents of a year, whether it was begun or not. */
export interface YearDocument {
  readonly type: YearlyDocumentType;
  readonly year: number;
  readonly document: YearlyDocument | undefined;
  /** In the order in which they were added. */
  readonly lines: readonly DocumentLine[];
  readonly issues: readonly DocumentIssue[];
  /** Its counted lines and their quotas. */
  readonly divided: DividedDocument;
  readonly standings: readonly EditionStanding[];
  readonly recipients: readonly Body[];
  /** The parameters of its year. */
  readonly facts: CostFacts;
}

interface DocumentRecords {
  readonly documents: readonly YearlyDocument[];
  readonly lines: readonly DocumentLine[];
  readonly issues: readonly DocumentIssue[];
  readonly sendings: readonly DocumentSending[];
}

function useDocumentRecords(): DocumentRecords | undefined {
  const documents = useRecords('yearlyDocument');
  const lines = useRecords('documentLine');
  const issues = useRecords('documentIssue');
  const sendings = useRecords('documentSending');
  return useMemo(
    () =>
      documents === undefined || lines === undefined || issues === undefined || sendings === undefined
        ? undefined
        : { documents, lines, issues, sendings },
    [documents, lines, issues, sendings],
  );
}

function yearDocument(
  records: DocumentRecords,
  facts: CostFacts,
  type: YearlyDocumentType,
  today: string,
): YearDocument {
  const { year, costYear, bodies } = facts;
  const document = records.documents.find((each) => each.type === type && each.year === year);
  const own = linesInOrder(records.lines.filter(({ documentId }) => documentId === document?.id));
  const recipients = documentRecipients(bodies, year, costYear);
  return {
    ...{ type, year, document, recipients, facts },
    lines: own,
    issues: records.issues.filter(({ documentId }) => documentId === document?.id),
    divided: divideDocument(facts, type, own),
    standings: documentStandings({ ...records, recipients }, type, year, today),
  };
}

/** The three documents of a year, kept up to date; `undefined` while they are first loaded. */
export function useYearDocuments(year: number): readonly YearDocument[] | undefined {
  const records = useDocumentRecords();
  const costs = useCostRecords();
  const today = useToday();
  return useMemo(() => {
    if (records === undefined || costs === undefined) return undefined;
    const facts = costFactsOf(costs, year);
    return YEARLY_DOCUMENT_TYPES.map((type) => yearDocument(records, facts, type, today));
  }, [records, costs, year, today]);
}
