import type { DocumentSources } from '#shared/reports/costs/told-document.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';

/** Which yearly document is to be saved as a workbook: an edition of it, or `null` for how it stands. */
export interface DocumentWanted {
  readonly sources: DocumentSources;
  readonly edition: DocumentEdition | null;
}
