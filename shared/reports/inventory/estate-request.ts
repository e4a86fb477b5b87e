import type { Asset, AssetEvent, BodyTerms, Supplier } from '#shared/domain/kinds.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** What every report of the inventory is made from. The last day of the period is the day it looks at. */
export interface EstateRequest extends ReportRequest {
  readonly assets: readonly Asset[];
  readonly events: readonly AssetEvent[];
  readonly suppliers: readonly Supplier[];
  /** By which each body says which systems are obsolete. */
  readonly terms: readonly BodyTerms[];
}
