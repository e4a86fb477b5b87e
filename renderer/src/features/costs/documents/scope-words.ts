import type { LineScope } from '#shared/domain/costs/document-scope.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Cell } from '#renderer/parts/section-row.ts';

const TONES = { inScope: 'good', excluded: 'attention', bodysOwn: 'bad' } as const;

/** Whether a line belongs in its document, with the article. @see REG-10.5-b, REG-3.11-a */
export function scopeWords(
  { verdict, articles }: LineScope,
  { costsDocuments }: Pick<Catalogue, 'costsDocuments'>,
): Exclude<Cell, string> {
  return { word: costsDocuments.scopes[verdict](articles.join(', ')), tone: TONES[verdict] };
}
