import { PC_TYPES } from '#shared/domain/inventory/device-groups.ts';
import { systemOf, systemShares } from '#shared/domain/inventory/operating-system-shares.ts';
import { countCriterion } from '#shared/reports/count-criterion.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { rangeOf } from '#shared/reports/sheet-name.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { estateFacts, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable, RowsPlace, TableReport } from './table-report.ts';

/** *Distribuzione dei sistemi operativi*: how many PCs in use run each system, and which they are. @see PT-I.2-g */
export function systemsReport(request: EstateRequest): TableReport {
  const { catalogue } = request;
  const words = catalogue.inventoryReports.systems;
  const pcs = pcsInUse(request);
  return {
    title: words.title,
    about: 'day',
    tables: [summaryTable(pcs, catalogue), pcTable(pcs, request)],
    facts: [[words.things, pcs.length]],
    notes: [catalogue.inventoryReports.day, ...words.notes],
    things: pcs.length,
  };
}

/** The distribution in one line, as in `Windows 10: 120 (80,0 %) – Windows 11: 30 (20,0 %)`. @see PT-I.2-g */
export function systemsInWords(request: EstateRequest, formats: Formats): string {
  const { unknown, systems } = request.catalogue.inventoryReports;
  const pcs = pcsInUse(request);
  return systemShares(pcs.map(({ asset }) => asset))
    .map(({ system, count }) => {
      const share = formats.percent({ numerator: count, denominator: pcs.length });
      return systems.share(system ?? unknown, formats.integer(count), share);
    })
    .join(' – ');
}

function pcsInUse(request: EstateRequest): readonly StandingFact[] {
  return estateFacts(request).filter(
    ({ asset, standing }) => PC_TYPES.includes(asset.deviceType) && standing.state === 'inUse',
  );
}

function summaryTable(pcs: readonly StandingFact[], catalogue: Catalogue): ReportTable {
  const { unknown, total, systems: words } = catalogue.inventoryReports;
  const shares = systemShares(pcs.map(({ asset }) => asset));
  return {
    name: words.sheets.summary,
    columns: [
      { header: words.columns.system, width: 44, format: 'text' },
      { header: words.columns.count, width: 14, format: 'integer' },
      { header: words.columns.share, width: 12, format: 'percent' },
    ],
    count: shares.length,
    shown: true,
    rows: ({ firstRow }, [, listed]) => {
      const last = firstRow + shares.length - 1;
      const rows = shares.map(({ system, count }, place) => {
        const row = String(firstRow + place);
        const name = system ?? unknown;
        const counted = { formula: countOf(name, `$A${row}`, listed), result: count };
        const share = { formula: `B${row}/B$${String(last + 1)}`, result: count / pcs.length };
        return [name, counted, share];
      });
      if (shares.length === 0) return rows;
      const sum = { formula: `SUM(B${String(firstRow)}:B${String(last)})`, result: pcs.length };
      return [...rows, [total, sum, 1].map((value) => ({ mark: 'total' as const, value }))];
    },
  };
}

/** Counts the PCs whose system, in the fourth column of their sheet, is that of a row. */
function countOf(name: string, cell: string, listed: RowsPlace | undefined): string {
  if (listed === undefined) throw new Error('the list of the workstations is missing');
  const { sheet, firstRow, count } = listed;
  const range = rangeOf(sheet, 'D', firstRow, firstRow + Math.max(1, count) - 1);
  return `COUNTIF(${range},${countCriterion(name, cell)})`;
}

function pcTable(pcs: readonly StandingFact[], request: EstateRequest): ReportTable {
  const { catalogue } = request;
  const { unknown, systems: words, body, asset: label } = catalogue.inventoryReports;
  const { asset: fields } = catalogue.fieldNames;
  const names = createRegisterNames(request);
  const text = (header: string, width: number) => ({ header, width, format: 'text' as const });
  return {
    name: words.sheets.pcs,
    columns: [
      text(body, 34),
      text(label, 20),
      text(fields.holderId, 26),
      text(words.columns.system, 24),
      text(fields.operatingSystemVersion, 16),
      text(fields.architecture, 14),
      text(fields.domainName, 20),
      text(fields.upgradeGroup, 22),
      { header: fields.upgradedOn, width: 14, format: 'date' },
    ],
    count: pcs.length,
    shown: false,
    rows: () =>
      pcs.map(({ asset, standing }) => [
        names.body(standing.bodyId),
        asset.label,
        names.person(standing.holderId),
        systemOf(asset) ?? unknown,
        asset.operatingSystemVersion,
        asset.architecture,
        asset.domainName,
        asset.upgradeGroup,
        asset.upgradedOn === null ? null : { wallTime: asset.upgradedOn },
      ]),
  };
}
