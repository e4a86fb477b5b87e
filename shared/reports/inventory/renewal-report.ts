import {
  anniversaryOf,
  fleetRenewal,
  fullYears,
  RENEWAL_YEARS,
} from '#shared/domain/inventory/fleet-renewal.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { bodyCounts, type BodyFigure } from './body-counts.ts';
import { estateFacts, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable, TableReport } from './table-report.ts';

/** *Ricambio del parco macchine*: the PCs that are old enough, and the printers of one person beside those of a floor. @see REG-2-a */
export function renewalReport(request: EstateRequest, thresholdYears: number = RENEWAL_YEARS): TableReport {
  const { catalogue, selection } = request;
  const words = catalogue.inventoryReports.renewal;
  const facts = estateFacts(request);
  const { to: day } = selection.period;
  const renewalOf = (of: readonly StandingFact[]) =>
    fleetRenewal(
      of.map(({ asset }) => asset),
      day,
      thresholdYears,
    );
  const { due, undated } = renewalOf(facts);
  const ids = { due: new Set(due.map(({ id }) => id)), undated: new Set(undated.map(({ id }) => id)) };
  const dueFacts = facts.filter(({ asset }) => ids.due.has(asset.id));
  const figures: readonly BodyFigure[] = [
    { header: words.columns.pcs, count: (of) => renewalOf(of).pcs },
    { header: words.columns.due, count: (of) => renewalOf(of).due.length },
    { header: words.columns.undated, count: (of) => renewalOf(of).undated.length },
    { header: words.columns.personalPrinters, count: (of) => renewalOf(of).personalPrinters },
    { header: words.columns.floorPrinters, count: (of) => renewalOf(of).floorPrinters },
  ];
  const undatedFacts = facts.filter(({ asset }) => ids.undated.has(asset.id));
  return {
    title: words.title,
    about: 'day',
    tables: [
      bodyCounts(words.sheets.bodies, request, facts, figures),
      dueTable(dueFacts, request, thresholdYears),
      { ...listTable(words.sheets.undated, undatedFacts, request), shown: false },
    ],
    facts: [
      [words.threshold, thresholdYears],
      [words.things, due.length],
    ],
    notes: [catalogue.inventoryReports.day, ...words.notes],
    things: facts.length,
  };
}

/** Beside what every list tells: how old each PC is, and since when it is to be renewed. */
function dueTable(
  facts: readonly StandingFact[],
  request: EstateRequest,
  thresholdYears: number,
): ReportTable {
  const { columns, sheets } = request.catalogue.inventoryReports.renewal;
  const oldest = facts.toSorted((one, other) => compareDays(one.asset.purchasedOn, other.asset.purchasedOn));
  const { to: day } = request.selection.period;
  const list = listTable(sheets.due, oldest, request);
  const age = ({ asset: { purchasedOn } }: StandingFact): readonly Cell[] =>
    purchasedOn === null
      ? []
      : [fullYears(purchasedOn, day), { wallTime: anniversaryOf(purchasedOn, thresholdYears) }];
  return {
    ...list,
    columns: [
      ...list.columns,
      { header: columns.years, width: 12, format: 'integer' },
      { header: columns.since, width: 16, format: 'date' },
    ],
    rows: (own, all) => {
      const rows = list.rows(own, all);
      return oldest.map((fact, place) => [...(rows[place] ?? []), ...age(fact)]);
    },
  };
}

function listTable(name: string, facts: readonly StandingFact[], request: EstateRequest): ReportTable {
  const { catalogue } = request;
  const { body, asset: label } = catalogue.inventoryReports;
  const { asset: fields } = catalogue.fieldNames;
  const names = createRegisterNames(request);
  const text = (header: string, width: number): SheetColumn => ({ header, width, format: 'text' });
  return {
    name,
    columns: [
      text(body, 34),
      text(label, 20),
      text(fields.model, 26),
      text(fields.operatingSystem, 22),
      text(fields.seatId, 26),
      text(fields.holderId, 26),
      { header: fields.purchasedOn, width: 14, format: 'date' },
      { header: fields.warrantyEnd, width: 14, format: 'date' },
    ],
    count: facts.length,
    shown: true,
    rows: () =>
      facts.map(({ asset, standing }) => [
        names.body(standing.bodyId),
        asset.label,
        asset.model,
        asset.operatingSystem,
        names.seat(standing.seatId),
        names.person(standing.holderId),
        dayCell(asset.purchasedOn),
        dayCell(asset.warrantyEnd),
      ]),
  };
}

function dayCell(day: string | null): Cell {
  return day === null ? null : { wallTime: day };
}

function compareDays(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}
