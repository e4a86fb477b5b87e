import { eventsByAsset } from '#shared/domain/inventory/asset-standing.ts';
import {
  type StewardAccount,
  stewardAccount,
  type StewardCount,
  type StewardLine,
  type StewardMovement,
} from '#shared/domain/inventory/steward-account.ts';
import type { AssetEvent } from '#shared/domain/kinds.ts';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable, RowsPlace, TableReport } from './table-report.ts';

type Counted = 'opening' | 'loads' | 'unloads' | 'closing';

/**
 * *Conto del consegnatario*: by body and category what there was, what came and went with the act of each, what there is;
 * the closing is counted by itself and must tie.
 *
 * @see REG-7-a
 */
export function stewardReport(request: EstateRequest): TableReport {
  const { catalogue, selection, assets, events } = request;
  const { bodyId, period } = selection;
  const words = catalogue.inventoryReports.steward;
  const names = createRegisterNames(request);
  const whole = stewardAccount(assets, eventsByAsset(events), period);
  const isAsked = (line: { readonly bodyId: string }): boolean => bodyId === null || line.bodyId === bodyId;
  const account: StewardAccount = {
    lines: inOrder(whole.lines.filter(isAsked), names, catalogue),
    movements: whole.movements.filter(isAsked),
  };
  return {
    title: words.title,
    about: 'period',
    tables: [accountTable(account, names, catalogue), movementTable(account, names, catalogue)],
    facts: [[words.things, account.movements.length]],
    notes: words.notes,
    things: account.movements.length,
  };
}

function inOrder(
  lines: readonly StewardLine[],
  names: RegisterNames,
  { labels }: Catalogue,
): readonly StewardLine[] {
  return lines.toSorted(
    (one, other) =>
      names.body(one.bodyId).localeCompare(names.body(other.bodyId), 'it') ||
      labels.assetCategory[one.category].localeCompare(labels.assetCategory[other.category], 'it'),
  );
}

function accountTable({ lines }: StewardAccount, names: RegisterNames, catalogue: Catalogue): ReportTable {
  const { columns, ...words } = catalogue.inventoryReports.steward;
  const { body, total } = catalogue.inventoryReports;
  const count = (header: string): SheetColumn => ({ header, width: 14, format: 'integer' });
  const money = (header: string): SheetColumn => ({ header, width: 18, format: 'money' });
  const row = (line: StewardLine, at: number): readonly Cell[] => [
    names.body(line.bodyId),
    catalogue.labels.assetCategory[line.category],
    ...counts(line, at),
  ];
  return {
    name: words.sheets.account,
    columns: [
      { header: body, width: 34, format: 'text' },
      { header: catalogue.fieldNames.asset.category, width: 44, format: 'text' },
      count(columns.opening),
      count(columns.loads),
      count(columns.unloads),
      count(columns.closing),
      count(columns.difference),
      money(columns.openingValue),
      money(columns.loadsValue),
      money(columns.unloadsValue),
      money(columns.closingValue),
    ],
    count: lines.length,
    shown: true,
    rows: ({ firstRow }) => [
      ...lines.map((line, place) => row(line, firstRow + place)),
      ...(lines.length === 0 ? [] : [totals(total, lines, firstRow)]),
    ],
  };
}

/** The closing is written as it was counted; the difference from opening, loads and unloads is a formula. */
function counts(line: StewardLine, at: number): readonly Cell[] {
  const { opening, loads, unloads, closing } = line;
  const row = String(at);
  const difference = opening.goods + loads.goods - unloads.goods - closing.goods;
  return [
    opening.goods,
    loads.goods,
    unloads.goods,
    closing.goods,
    { formula: `C${row}+D${row}-E${row}-F${row}`, result: difference },
    opening.cents / 100,
    loads.cents / 100,
    unloads.cents / 100,
    { formula: `H${row}+I${row}-J${row}`, result: closing.cents / 100 },
  ];
}

function totals(label: string, lines: readonly StewardLine[], firstRow: number): readonly Cell[] {
  const last = String(firstRow + lines.length - 1);
  const total = (letters: string, result: number): Cell => ({
    mark: 'total',
    value: { formula: `SUM(${letters}${String(firstRow)}:${letters}${last})`, result },
  });
  const of = (column: Counted, value: (count: StewardCount) => number): number =>
    lines.reduce((sum, line) => sum + value(line[column]), 0);
  const goods = (column: Counted): number => of(column, (count) => count.goods);
  const euros = (column: Counted): number => of(column, (count) => count.cents) / 100;
  return [
    { mark: 'total', value: label },
    { mark: 'total', value: null },
    total('C', goods('opening')),
    total('D', goods('loads')),
    total('E', goods('unloads')),
    total('F', goods('closing')),
    total('G', goods('opening') + goods('loads') - goods('unloads') - goods('closing')),
    total('H', euros('opening')),
    total('I', euros('loads')),
    total('J', euros('unloads')),
    total('K', euros('closing')),
  ];
}

function movementTable(
  { movements }: StewardAccount,
  names: RegisterNames,
  catalogue: Catalogue,
): ReportTable {
  const { columns, ...words } = catalogue.inventoryReports.steward;
  const { asset, body } = catalogue.inventoryReports;
  const { asset: fields, assetEvent } = catalogue.fieldNames;
  const cells = (movement: StewardMovement): readonly Cell[] => [
    { wallTime: movement.day },
    movement.direction === 'load' ? words.load : words.unload,
    names.body(movement.bodyId),
    catalogue.labels.assetCategory[movement.category],
    movement.asset.label,
    movement.asset.inventoryNumber,
    catalogue.labels.assetEventType[movement.type],
    actText(movement, catalogue),
    movement.asset.cig,
    movement.asset.purchaseCents === null ? null : movement.asset.purchaseCents / 100,
  ];
  return {
    name: words.sheets.movements,
    columns: [
      { header: assetEvent.day, width: 12, format: 'date' },
      { header: columns.movement, width: 12, format: 'text' },
      { header: body, width: 34, format: 'text' },
      { header: fields.category, width: 44, format: 'text' },
      { header: asset, width: 22, format: 'text' },
      { header: fields.inventoryNumber, width: 18, format: 'text' },
      { header: columns.reason, width: 18, format: 'text' },
      { header: columns.act, width: 30, format: 'text' },
      { header: fields.cig, width: 14, format: 'text' },
      { header: columns.value, width: 14, format: 'money' },
    ],
    count: movements.length,
    shown: false,
    rows: (_own: RowsPlace) => movements.map(cells),
  };
}

/** The act of a movement: the event's own, or the order by which the asset was bought. */
function actText({ event, asset, type }: StewardMovement, catalogue: Catalogue): string | null {
  const told = event === null ? '' : actOf(event, catalogue);
  if (told !== '') return told;
  return type === 'purchase' ? asset.purchaseOrder : null;
}

function actOf({ actType, actNumber, actDate }: AssetEvent, { labels, inventoryReports }: Catalogue): string {
  return inventoryReports.steward.act(
    actType === null ? '' : labels.actType[actType],
    actNumber ?? '',
    actDate === null ? '' : actDate.split('-').reverse().join('/'),
  );
}
