import { IconCopyOff } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { duplicateAssets } from '#shared/domain/inventory/duplicate-assets.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import '#renderer/ui/list-table.css';

/** Assets that arrived twice, as a merge of two consoles leaves them: for somebody to put right. @see X-3 */
export function DuplicatesView(): ReactNode {
  const { inventoryRecords, fieldNames } = useText();
  const ways = useInventoryWays();
  const assets = useRecords('asset');
  const groups = useMemo(() => duplicateAssets(assets ?? []), [assets]);
  const { duplicates } = inventoryRecords;
  if (groups.length === 0)
    return (
      <div className="card">
        <Notice icon={IconCopyOff} title={duplicates.none}>
          <p className="soft">{duplicates.noneText}</p>
        </Notice>
      </div>
    );
  return (
    <>
      <p className="soft">{duplicates.lead}</p>
      <div className="card list-card">
        <table className="list-table" aria-label={duplicates.table}>
          <thead>
            <tr>
              <th scope="col">{duplicates.value}</th>
              <th scope="col">{duplicates.what}</th>
              <th scope="col">{duplicates.assets}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ field, value, assets: same }) => (
              <tr key={`${field}/${value}/${same[0]?.id ?? ''}`}>
                <th scope="row">{value}</th>
                <td>{fieldNames.asset[field]}</td>
                <td>
                  {same.map((asset) => (
                    <button
                      key={asset.id}
                      type="button"
                      className="text-link"
                      onClick={() => ways.showAsset(asset.id)}
                    >
                      {asset.label}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
