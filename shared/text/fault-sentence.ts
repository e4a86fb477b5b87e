import type { ImportReason } from '#shared/domain/import/import-fault.ts';
import type { Catalogue } from './catalogue.ts';

/** The sentence that says why a cell or a row of a table is not imported. */
export function faultSentence(sentences: Catalogue['importing']['faults'], reason: ImportReason): string {
  // Each sentence takes the data of its own code: the table ties the two.
  const sentence = sentences[reason.code] as (data: ImportReason['data']) => string;
  return sentence(reason.data);
}
