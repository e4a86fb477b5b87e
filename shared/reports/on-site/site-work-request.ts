import type { GuidedAction, MediaChange } from '#shared/domain/kinds.ts';
import { latestWork, type SiteWork } from '#shared/domain/on-site/site-work.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ofSelected } from '#shared/reports/handover/handover-request.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** What the report of work on site is made from: of what whoever asks may see, and no more. @see X-5 */
export interface SiteWorkRequest extends ReportRequest {
  readonly guidedActions: readonly GuidedAction[];
  readonly mediaChanges: readonly MediaChange[];
}

/** What was done in the period, the earliest first: media that were not changed are none. */
export function workOfPeriod(request: SiteWorkRequest): readonly SiteWork[] {
  const { from, to } = request.selection.period;
  const works = latestWork(request.guidedActions, request.mediaChanges);
  return ofSelected(works, request)
    .filter(({ at, outcome }) => outcome !== 'skipped' && from <= dayOf(at) && dayOf(at) <= to)
    .toReversed();
}
