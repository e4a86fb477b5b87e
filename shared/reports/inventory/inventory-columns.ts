import { categoryOfAsset } from '#shared/domain/inventory/steward-account.ts';
import { abscMissing, isOnNetwork } from '#shared/domain/inventory/absc-completeness.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { RegisterNames } from '#shared/reports/register-names.ts';
import type { TableColumn } from '#shared/reports/sheet-table.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { StandingFact } from './estate-facts.ts';

/** What the columns of the inventory name things with. */
export interface InventoryWords {
  readonly catalogue: Catalogue;
  readonly names: RegisterNames;
  readonly supplier: (asset: Asset) => string | null;
}

/** The columns of the inventory, those of the minimum measures (ABSC 1) together. */
export function inventoryColumns(words: InventoryWords): readonly TableColumn<StandingFact>[] {
  return [...whatAndWhere(words), ...absc(words), ...bought(words)];
}

function whatAndWhere({ catalogue, names }: InventoryWords): readonly TableColumn<StandingFact>[] {
  const { labels, fieldNames, inventoryReports } = catalogue;
  const { asset: fields } = fieldNames;
  return [
    { header: inventoryReports.body, width: 34, value: ({ standing }) => names.body(standing.bodyId) },
    { header: fields.label, width: 24, value: ({ asset }) => asset.label },
    {
      header: fields.category,
      width: 36,
      value: ({ asset }) => labels.assetCategory[categoryOfAsset(asset)],
    },
    { header: fields.deviceType, width: 22, value: ({ asset }) => labels.deviceType[asset.deviceType] },
    { header: fields.state, width: 14, value: ({ standing }) => labels.assetState[standing.state] },
    { header: fields.seatId, width: 26, value: ({ standing }) => names.seat(standing.seatId) },
    { header: fields.room, width: 16, value: ({ standing }) => standing.room },
    { header: fields.holderId, width: 26, value: ({ standing }) => names.person(standing.holderId) },
    { header: fields.manufacturer, width: 16, value: ({ asset }) => asset.manufacturer },
    { header: fields.model, width: 24, value: ({ asset }) => asset.model },
    { header: fields.serial, width: 18, value: ({ asset }) => asset.serial },
    { header: fields.inventoryNumber, width: 18, value: ({ asset }) => asset.inventoryNumber },
    { header: fields.operatingSystem, width: 22, value: ({ asset }) => asset.operatingSystem },
  ];
}

function absc({ catalogue, names }: InventoryWords): readonly TableColumn<StandingFact>[] {
  const { fieldNames, inventoryReports } = catalogue;
  const { asset: fields } = fieldNames;
  const { yes, no, inventory } = inventoryReports;
  const said = (value: boolean | null): Cell => (value === null ? null : value ? yes : no);
  return [
    { header: fields.ipAddress, width: 16, value: ({ asset }) => asset.ipAddress },
    { header: fields.hostName, width: 18, value: ({ asset }) => asset.hostName },
    { header: fields.purpose, width: 24, value: ({ asset }) => asset.purpose },
    {
      header: fields.ownerId,
      width: 24,
      value: ({ asset, standing }) => names.person(asset.ownerId ?? standing.holderId),
    },
    { header: fields.office, width: 22, value: ({ asset }) => asset.office },
    { header: fields.portable, width: 11, value: ({ asset }) => said(asset.portable) },
    { header: fields.personal, width: 11, value: ({ asset }) => said(asset.personal) },
    {
      header: inventory.columns.missing,
      width: 34,
      value: ({ asset }) => {
        const missing = isOnNetwork(asset) ? abscMissing(asset) : [];
        return missing.length === 0 ? null : missing.map((field) => fields[field]).join(', ');
      },
    },
  ];
}

function bought({ catalogue, names, supplier }: InventoryWords): readonly TableColumn<StandingFact>[] {
  const { asset: fields } = catalogue.fieldNames;
  const day = (value: string | null): Cell => (value === null ? null : { wallTime: value });
  return [
    { header: fields.purchasedOn, width: 12, format: 'date', value: ({ asset }) => day(asset.purchasedOn) },
    { header: fields.warrantyEnd, width: 12, format: 'date', value: ({ asset }) => day(asset.warrantyEnd) },
    { header: fields.supplierId, width: 26, value: ({ asset }) => supplier(asset) },
    {
      header: fields.purchaseCents,
      width: 14,
      format: 'money',
      value: ({ asset: { purchaseCents } }) => (purchaseCents === null ? null : purchaseCents / 100),
    },
    { header: fields.cig, width: 14, value: ({ asset }) => asset.cig },
    { header: fields.consigneeId, width: 24, value: ({ asset }) => names.person(asset.consigneeId) },
    { header: fields.subConsigneeId, width: 24, value: ({ asset }) => names.person(asset.subConsigneeId) },
    { header: fields.verifiedOn, width: 12, format: 'date', value: ({ asset }) => day(asset.verifiedOn) },
    { header: fields.source, width: 40, value: ({ asset }) => asset.source },
  ];
}
