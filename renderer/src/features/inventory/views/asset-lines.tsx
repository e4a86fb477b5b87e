import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ListName } from '#renderer/ui/list-name.tsx';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';

/** Lines drawn at once. */
const PAGE = 200;

/** One more thing to say of each asset. */
export interface ExtraColumn {
  readonly label: string;
  readonly cell: (asset: Asset) => ReactNode;
}

/** Some assets, each to be opened: the list behind a figure. */
export function AssetLines(props: {
  readonly label: string;
  readonly assets: readonly Asset[];
  readonly extra?: readonly ExtraColumn[];
}): ReactNode {
  const { inventoryViews, inventoryRecords, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const ways = useInventoryWays();
  const [limit, setLimit] = useState(PAGE);
  const { label, assets, extra = [] } = props;
  return (
    <>
      <table className="list-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{inventoryViews.asset}</th>
            <th scope="col">{inventoryViews.type}</th>
            <th scope="col">{inventoryViews.holder}</th>
            {extra.map((column) => (
              <th key={column.label} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assets.slice(0, limit).map((asset) => (
            <tr key={asset.id} onClick={() => ways.showAsset(asset.id)}>
              <th scope="row">
                <ListName onOpen={() => ways.showAsset(asset.id)}>{asset.label}</ListName>
              </th>
              <td>{labels.deviceType[asset.deviceType]}</td>
              <td>{asset.holderId === null ? '' : nameOf(asset.holderId)}</td>
              {extra.map((column) => (
                <td key={column.label} className="tabular">
                  {column.cell(asset)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {assets.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + PAGE)}>
          {inventoryRecords.more} ({formats.integer(assets.length - limit)})
        </Button>
      )}
    </>
  );
}
