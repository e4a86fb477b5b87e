import type { MediaChange } from '#shared/domain/kinds.ts';
import {
  isOpenForMedia,
  mediaStandings,
  type MediaStanding,
  type MediaState,
} from '#shared/domain/on-site/media-rotation.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import { dayCell, dayColumn, textColumn } from '#shared/reports/handover/handover-cells.ts';
import { groupedByBody, ofSelected } from '#shared/reports/handover/handover-request.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import { createWallClock, type WallClock } from '#shared/reports/wall-clock.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import type { SiteRegisterRequest } from './register-request.ts';

/** A day of a rotation, of its body. */
type BodyStanding = MediaStanding & Pick<MediaStanding['plan'], 'bodyId'>;

/**
 * *Rotazione dei supporti*: what each rotation expected in a period, what was done, what was missed and why; a column to
 * sign. Evidence of the measures about backups.
 *
 * @see REG-5.3-d
 */
export function mediaRotationReport(request: SiteRegisterRequest): TableReport {
  const words = request.catalogue.siteReports.media;
  const standings = standingsOf(request);
  const count = (header: string, isCounted: (standing: BodyStanding) => boolean) => ({
    header,
    count: (of: readonly BodyStanding[]) => of.filter(isCounted).length,
  });
  const ofState = (state: MediaState) => (standing: BodyStanding) => standing.state === state;
  const groups = groupedByBody(standings, request);
  const figures = [
    count(words.columns.expected, ({ expected }) => expected !== null),
    count(words.columns.changed, ofState('changed')),
    count(words.columns.otherMedium, ofState('otherMedium')),
    count(words.columns.skipped, ofState('skipped')),
    count(words.columns.missed, ofState('missed')),
    count(words.columns.due, ofState('due')),
    count(words.columns.unplanned, ofState('unplanned')),
  ];
  return {
    title: words.title,
    about: 'period',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups, figures }, request),
      listTable(standings, request),
    ],
    facts: [
      [words.things, standings.length],
      [words.columns.missed, standings.filter(ofState('missed')).length],
    ],
    notes: words.notes,
    things: standings.length,
  };
}

/** The days of the period that have come. */
function standingsOf(request: SiteRegisterRequest): readonly BodyStanding[] {
  const { mediaChanges, rulesOf, generatedAt, selection } = request;
  const { from, to } = selection.period;
  const today = dayOf(generatedAt);
  const isOpenDay = (bodyId: BodyStanding['bodyId'], day: string): boolean =>
    isOpenForMedia(rulesOf(bodyId).workingTime.dayAt(day));
  const period = { from, to: to < today ? to : today, today };
  return mediaStandings(ofSelected(request.mediaPlans, request), mediaChanges, isOpenDay, period).map(
    (standing) => ({ ...standing, bodyId: standing.plan.bodyId }),
  );
}

function listTable(standings: readonly BodyStanding[], request: SiteRegisterRequest): ReportTable {
  const { siteReports, fieldNames, siteRegisters } = request.catalogue;
  const fields = fieldNames.mediaChange;
  const { media } = siteRegisters;
  const names = createRegisterNames(request);
  const wallClock = createWallClock();
  return {
    name: siteReports.media.sheets.list,
    columns: [
      dayColumn(fields.day),
      textColumn(fields.bodyId, 34),
      textColumn(fields.planId, 30),
      textColumn(media.expected, 14),
      textColumn(media.inserted, 14),
      textColumn(siteReports.media.columns.outcome, 24),
      textColumn(fields.skipReason, 40),
      textColumn(fields.removedLabel, 14),
      textColumn(fields.keptAt, 30),
      { header: fields.changedAt, width: 18, format: 'dateTime' },
      textColumn(fields.doneByIds, 34),
      textColumn(fields.note, 40),
      textColumn(siteReports.signature, 30),
    ],
    count: standings.length,
    shown: true,
    rows: () =>
      standings.map(({ plan, day, expected, change, state }) => [
        dayCell(day),
        names.body(plan.bodyId),
        plan.name,
        expected?.label ?? null,
        change?.insertedLabel ?? null,
        media.states[state],
        ...(change === null ? NOTHING_DONE : doneCells(change, names, wallClock)),
        null,
      ]),
  };
}

/** The cells of a day of which nothing is written. */
const NOTHING_DONE: readonly Cell[] = [null, null, null, null, null, null];

/** What is written of a day: why nothing was changed, what came out and where it is, when, by whom. */
function doneCells(change: MediaChange, names: RegisterNames, wallClock: WallClock): readonly Cell[] {
  const { insertedLabel, skipReason, removedLabel, keptAt, changedAt, doneByIds, note } = change;
  const people = doneByIds.map((id) => names.person(id)).toSorted();
  return [
    skipReason,
    removedLabel,
    keptAt,
    insertedLabel === null ? null : wallClock(changedAt),
    people.join(', '),
    note,
  ];
}
