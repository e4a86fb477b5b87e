import type { DocumentEdition } from './yearly-document.ts';

/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** What the refusals of acts on yearly documents carry. Amounts are integer cents of euro. */
export interface DocumentRefusalData {
  /** Each body buys its own consumables. @see REG-3.11-a */
  'document-consumable': Readonly<{ subject: string }>;
  /** Only an investment may be of some bodies alone, or be divided by a criterion of its own. @see REG-13.4-a */
  'document-line-not-capital': Readonly<{ subject: string }>;
  /** The percentages, in hundredths of a percent, are not of its bodies or do not make the whole. */
  'document-line-percentages': Readonly<{ sum: number }>;
  'document-line-too-large': Readonly<{ cents: number; limit: number }>;
  /** What was sent is withdrawn, never deleted. @see REG-10.4-a */
  'document-line-issued': Readonly<{ subject: string }>;
  'document-line-withdrawn': Readonly<{ reason: string }>;
  /** The integration plan is presented by the Giunta’s indication alone. @see REG-10.2-a */
  'document-council-missing': Readonly<{ year: number }>;
  /** So many figures of the year have to be given before quotas can be worked out. */
  'document-incomplete': Readonly<{ year: number; count: number }>;
  'document-not-dividable': Readonly<{ subject: string }>;
  'document-unchanged': Readonly<{ edition: DocumentEdition }>;
  /** The second edition was issued: the first is over. */
  'document-edition-over': Nothing;
  /** Only what was frozen is sent. */
  'document-not-issued': Readonly<{ edition: DocumentEdition }>;
  /** What was issued stays. */
  'document-issue-stays': Nothing;
  'document-issue-too-large': Readonly<{ bytes: number; limit: number }>;
  /** There is no document of that year to continue. */
  'document-year-missing': Readonly<{ year: number }>;
  'document-same-year': Readonly<{ year: number }>;
  /** Nobody began the document that is asked for. */
  'document-absent': Readonly<{ year: number }>;
}

/** Refusals of acts on yearly documents. */
export const DOCUMENT_REFUSALS = [
  'document-consumable',
  'document-line-not-capital',
  'document-line-percentages',
  'document-line-too-large',
  'document-line-issued',
  'document-line-withdrawn',
  'document-council-missing',
  'document-incomplete',
  'document-not-dividable',
  'document-unchanged',
  'document-edition-over',
  'document-not-issued',
  'document-issue-stays',
  'document-issue-too-large',
  'document-year-missing',
  'document-same-year',
  'document-absent',
] as const satisfies readonly (keyof DocumentRefusalData)[];
