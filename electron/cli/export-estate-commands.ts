import { type EstateReportKind, estateReport } from '#shared/reports/inventory/estate-reports.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { dayExport, type MakeExport, periodExport } from './export/period-export.ts';

/** Makes a report of the inventory out of what a share tells. */
function makeEstate(kind: EstateReportKind): MakeExport {
  return async ({ context: { workspace } }, named, _session) => {
    const [assets, events, suppliers, terms] = await Promise.all([
      workspace.list('asset'),
      workspace.list('assetEvent'),
      workspace.list('supplier'),
      workspace.list('bodyTerms'),
    ]);
    const request = { ...named, assets, events, suppliers, terms };
    const report = estateReport(kind, request);
    return { content: tableWorkbook(report, request), assets: report.things };
  };
}

/** Writes the inventory with the columns of the minimum measures to a workbook. @see PERF-RIS-a */
export const exportInventoryCommand = dayExport('export inventario', makeEstate('inventory'));

/** Writes which systems the workstations run to a workbook. @see PT-I.2-g */
export const exportSystemsCommand = dayExport('export distribuzione-sistemi', makeEstate('systems'));

/** Writes which devices have an obsolete system to a workbook. @see CAP-3.1.5-a */
export const exportObsoleteCommand = dayExport('export sistemi-obsoleti', makeEstate('obsolete'));

/** Writes which PCs are to be renewed to a workbook. @see REG-2-a */
export const exportRenewalCommand = dayExport('export ricambio-parco', makeEstate('renewal'));

/** Writes the consignee's account of a period to a workbook. @see REG-7-a */
export const exportStewardCommand = periodExport('export conto-consegnatario', makeEstate('steward'));
