import type { RecordId } from '#shared/domain/identity.ts';
import type { SiteWork } from '#shared/domain/on-site/site-work.ts';
import type { CountedFigure } from '#shared/reports/counts-by-body.ts';
import { countColumn, textColumn } from '#shared/reports/handover/handover-cells.ts';
import type { ReportTable } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { SiteWorkRequest } from './site-work-request.ts';

/** What somebody did in a body. */
interface PersonWork {
  readonly bodyId: RecordId<'body'>;
  readonly personId: RecordId<'person'>;
  readonly works: readonly SiteWork[];
}

/** The work of each person in each body: what two did together is of both. */
function byPerson(works: readonly SiteWork[]): readonly PersonWork[] {
  const groups = new Map<string, { readonly of: Omit<PersonWork, 'works'>; readonly works: SiteWork[] }>();
  for (const work of works)
    for (const personId of work.byIds) {
      const key = `${work.bodyId}/${personId}`;
      const group = groups.get(key) ?? { of: { bodyId: work.bodyId, personId }, works: [] };
      group.works.push(work);
      groups.set(key, group);
    }
  return [...groups.values()].map(({ of, works: own }) => ({ ...of, works: own }));
}

/** The figures of each person, by the names of bodies and people. @see REG-5.3-a */
export function peopleTable(
  works: readonly SiteWork[],
  figures: readonly CountedFigure<SiteWork>[],
  request: SiteWorkRequest,
): ReportTable {
  const { siteWorkReport, fieldNames } = request.catalogue;
  const names = createRegisterNames(request);
  const lines = byPerson(works)
    .map((line) => ({ ...line, body: names.body(line.bodyId), person: names.person(line.personId) ?? '' }))
    .toSorted(
      (one, other) =>
        one.body.localeCompare(other.body, 'it') || one.person.localeCompare(other.person, 'it'),
    );
  return {
    name: siteWorkReport.sheets.people,
    columns: [
      textColumn(fieldNames.guidedAction.bodyId, 34),
      textColumn(fieldNames.guidedAction.byId, 28),
      ...figures.map(({ header }) => countColumn(header)),
    ],
    count: lines.length,
    shown: true,
    rows: () =>
      lines.map(({ body, person, works: own }) => [body, person, ...figures.map(({ count }) => count(own))]),
  };
}
