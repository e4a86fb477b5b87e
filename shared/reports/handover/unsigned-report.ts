import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { dayNumber } from '#shared/domain/working-time/day-number.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { countColumn, createHandoverCells, handoverColumns, textColumn } from './handover-cells.ts';
import { groupedByBody, type HandoverRequest, inOrder, ofSelected } from './handover-request.ts';

/** A hand-over waits longer than this for its signature when it is called old, in days. */
const OLD_DAYS = 7;

/** *Consegne senza firma*: the hand-overs that nobody had signed for on a day, longest waiting first. @see P9-5.1-e */
export function unsignedReport(request: HandoverRequest): TableReport {
  const { handoverReports } = request.catalogue;
  const words = handoverReports.unsigned;
  const { to: day } = request.selection.period;
  const waiting = inOrder(
    ofSelected(request.handovers, request).filter((handover) => isUnsignedOn(handover, day)),
  );
  const figures = [
    { header: words.columns.unsigned, count: (of: readonly CredentialHandover[]) => of.length },
    {
      header: words.columns.old(OLD_DAYS),
      count: (of: readonly CredentialHandover[]) =>
        of.filter(({ handedOn }) => daysSince(handedOn, day) > OLD_DAYS).length,
    },
  ];
  const groups = groupedByBody(waiting, request);
  return {
    title: words.title,
    about: 'day',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups, figures }, request),
      listTable(waiting, request),
    ],
    facts: [[words.things, waiting.length]],
    notes: [handoverReports.noSecret, ...words.notes],
    things: waiting.length,
  };
}

/** Whether somebody holds what was handed over and had not signed for it by the end of a day. */
function isUnsignedOn(
  { handedOn, signedOn, returnedOn, revokedOn }: CredentialHandover,
  day: string,
): boolean {
  const isLater = (other: string | null): boolean => other === null || other > day;
  return handedOn <= day && isLater(signedOn) && isLater(returnedOn) && isLater(revokedOn);
}

function daysSince(since: string, day: string): number {
  return dayNumber(day) - dayNumber(since);
}

function listTable(waiting: readonly CredentialHandover[], request: HandoverRequest): ReportTable {
  const { handoverReports, fieldNames } = request.catalogue;
  const { columns, sheets } = handoverReports.unsigned;
  const names = createRegisterNames(request);
  const cellsOf = createHandoverCells(request);
  const { to: day } = request.selection.period;
  return {
    name: sheets.list,
    columns: [
      ...handoverColumns(request),
      textColumn(fieldNames.credentialHandover.deliveredBy, 26),
      countColumn(columns.days),
    ],
    count: waiting.length,
    shown: true,
    rows: () =>
      waiting.map((handover) => [
        ...cellsOf(handover),
        names.person(handover.deliveredBy),
        daysSince(handover.handedOn, day),
      ]),
  };
}
