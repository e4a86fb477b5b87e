import type { Asset } from '#shared/domain/kinds.ts';
import type { OfficeRules, RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { ReportRequest } from './report-request.ts';
import type { ServiceGroup } from './service-groups.ts';

/** What the report of the service levels is made from. */
export interface ServiceLevelRequest extends ReportRequest {
  readonly rules: OfficeRules;
  readonly rulesOf: RulesOf;
  /** Every device known: a ticket on an obsolete system may say so by its device alone. */
  readonly assets: readonly Asset[];
  readonly formats: Formats;
}

/** The figures of a period, as a screen shows them too. */
export interface ServiceSummary {
  readonly whole: ServiceGroup;
  readonly groups: readonly ServiceGroup[];
}
