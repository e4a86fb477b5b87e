import type { SiteWork } from '#shared/domain/on-site/site-work.ts';
import { countColumn, textColumn } from '#shared/reports/handover/handover-cells.ts';
import type { ReportTable } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import type { SiteWorkRequest } from './site-work-request.ts';

/** Everything that was done on site in the period, one thing a row. */
export function siteWorkList(works: readonly SiteWork[], request: SiteWorkRequest): ReportTable {
  const { siteWorkReport, fieldNames, labels } = request.catalogue;
  const { columns, sheets } = siteWorkReport;
  const fields = fieldNames.guidedAction;
  const names = createRegisterNames(request);
  const wallClock = createWallClock();
  const outcomeOf = ({ outcome }: SiteWork): string =>
    outcome === 'changed' || outcome === 'skipped' ? columns.changed : labels.guidedActionOutcome[outcome];
  return {
    name: sheets.list,
    columns: [
      { header: fields.startedAt, width: 18, format: 'dateTime' },
      textColumn(fields.bodyId, 34),
      textColumn(fields.type, 32),
      textColumn(columns.medium, 18),
      textColumn(fields.byId, 28),
      textColumn(fields.guidedById, 28),
      textColumn(fields.place, 28),
      textColumn(fields.outcome, 16),
      countColumn(fields.minutes),
    ],
    count: works.length,
    shown: false,
    rows: () =>
      works.map((work) => [
        wallClock(work.at),
        names.body(work.bodyId),
        labels.guidedActionType[work.type],
        work.medium,
        work.byIds.map((id) => names.person(id)).join(', '),
        work.guidedById === null ? null : names.person(work.guidedById),
        work.place,
        outcomeOf(work),
        work.minutes,
      ]),
  };
}
