import { abscCompleteness } from '#shared/domain/inventory/absc-completeness.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { bodyCounts, type BodyFigure } from './body-counts.ts';
import { estateFacts, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import { inventoryColumns } from './inventory-columns.ts';
import type { ReportTable, TableReport } from './table-report.ts';

/** *Inventario*: every asset with the columns of the minimum measures, and how far each body's are described. @see PERF-RIS-a */
export function inventoryReport(request: EstateRequest): TableReport {
  const { catalogue } = request;
  const words = catalogue.inventoryReports.inventory;
  const facts = estateFacts(request);
  const completeness = (of: readonly StandingFact[]) => abscCompleteness(of.map(({ asset }) => asset));
  const figures: readonly BodyFigure[] = [
    { header: words.columns.assets, count: (of) => of.length },
    { header: words.columns.onNetwork, count: (of) => completeness(of).onNetwork },
    { header: words.columns.complete, count: (of) => completeness(of).complete },
  ];
  const share = { header: words.columns.share, of: 2, over: 1 };
  return {
    title: words.title,
    about: 'day',
    tables: [bodyCounts(words.sheets.bodies, request, facts, figures, share), assetTable(facts, request)],
    facts: [[words.things, facts.length]],
    notes: [catalogue.inventoryReports.day, ...words.notes],
    things: facts.length,
  };
}

function assetTable(facts: readonly StandingFact[], request: EstateRequest): ReportTable {
  const { catalogue, suppliers } = request;
  const supplierNames = new Map<string, string>(suppliers.map(({ id, name }) => [id, name]));
  const columns = inventoryColumns({
    catalogue,
    names: createRegisterNames(request),
    supplier: ({ supplierId }) => (supplierId === null ? null : (supplierNames.get(supplierId) ?? null)),
  });
  return {
    name: catalogue.inventoryReports.inventory.sheets.assets,
    columns: columns.map(({ header, width, format = 'text' }) => ({ header, width, format })),
    count: facts.length,
    shown: false,
    rows: () => facts.map((fact) => columns.map(({ value }) => value(fact))),
  };
}
