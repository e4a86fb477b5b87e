import { GUIDED_ACTION_OUTCOMES, GUIDED_ACTION_TYPES } from '#shared/domain/guided-action.ts';
import type { SiteWork } from '#shared/domain/on-site/site-work.ts';
import { type CountedFigure, countsByBody } from '#shared/reports/counts-by-body.ts';
import { groupedByBody } from '#shared/reports/handover/handover-request.ts';
import type { TableReport } from '#shared/reports/inventory/table-report.ts';
import { peopleTable } from './site-work-people.ts';
import { siteWorkList } from './site-work-list.ts';
import { type SiteWorkRequest, workOfPeriod } from './site-work-request.ts';

/** Work guided from the office: changes of media that stand in their register alone are counted apart. */
function isGuided({ kind }: SiteWork): boolean {
  return kind === 'guidedAction';
}

/** How long some work took, in minutes. */
function minutesOf(works: readonly SiteWork[]): number {
  return works.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** What is counted of work on site, the total of its types being a sum of cells. */
function siteWorkFigures({ catalogue }: SiteWorkRequest): readonly CountedFigure<SiteWork>[] {
  const { labels, siteWorkReport } = catalogue;
  const { columns } = siteWorkReport;
  const counted = (header: string, isCounted: (work: SiteWork) => boolean): CountedFigure<SiteWork> => ({
    header,
    count: (works) => works.filter(isCounted).length,
  });
  return [
    ...GUIDED_ACTION_TYPES.map((type) =>
      counted(labels.guidedActionType[type], (work) => isGuided(work) && work.type === type),
    ),
    { ...counted(columns.total, isGuided), adds: GUIDED_ACTION_TYPES.map((_, place) => place) },
    ...GUIDED_ACTION_OUTCOMES.map((outcome) =>
      counted(labels.guidedActionOutcome[outcome], (work) => work.outcome === outcome),
    ),
    { header: columns.minutes, count: (works) => minutesOf(works.filter(isGuided)) },
    counted(columns.media, (work) => !isGuided(work)),
    {
      header: columns.mediaMinutes,
      count: (works) => minutesOf(works.filter((work) => !isGuided(work))),
    },
  ];
}

/**
 * *Interventi per ente e referente*: what was done on site in a period, by body and by person, by type and outcome, and
 * how long it took.
 *
 * @see REG-5.3-a, REG-5.3-b, REG-5.3-d
 */
export function siteWorkReport(request: SiteWorkRequest): TableReport {
  const words = request.catalogue.siteWorkReport;
  const works = workOfPeriod(request);
  const figures = siteWorkFigures(request);
  return {
    title: words.title,
    about: 'period',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups: groupedByBody(works, request), figures }, request),
      peopleTable(works, figures, request),
      siteWorkList(works, request),
    ],
    facts: [
      [words.things, works.filter(isGuided).length],
      [words.mediaThings, works.filter((work) => !isGuided(work)).length],
    ],
    notes: words.notes,
    things: works.length,
  };
}
