import { Button, Progress } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { UPGRADE_TARGET, upgradeBoard, type UpgradeGroup } from '#shared/domain/inventory/upgrade-board.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** Devices named in a group: the others are found in the list. */
const NAMED = 8;

function Group({ group, waiting, done }: UpgradeGroup<Asset>): ReactNode {
  const { renewal } = useText().inventoryViews;
  const formats = useFormats();
  const ways = useInventoryWays();
  const { act, settle } = usePerform();
  const name = group ?? renewal.noGroup;
  const all = waiting.length + done.length;
  const [next] = waiting;
  const [ready, total] = [formats.integer(done.length), formats.integer(all)];
  async function upgrade({ id, label }: Asset): Promise<void> {
    const written = await act('recordAssetEvent', {
      assetId: id,
      type: 'upgrade',
      operatingSystem: UPGRADE_TARGET,
    });
    settle(written, renewal.upgradeDone(label));
  }
  return (
    <section className="upgrade-group">
      <h4>{name}</h4>
      <p className="soft tabular">{renewal.progress(ready, total)}</p>
      <Progress
        value={all === 0 ? 0 : (done.length * 100) / all}
        aria-label={renewal.progressOf(name, ready, total)}
      />
      <ul>
        {waiting.slice(0, NAMED).map((asset) => (
          <li key={asset.id}>
            <button type="button" className="text-link" onClick={() => ways.showAsset(asset.id)}>
              {asset.label}
            </button>{' '}
            <span className="soft">{asset.operatingSystem}</span>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={renewal.upgrade(next.label)}
          onClick={() => void upgrade(next)}
        >
          {renewal.upgradeNext}
        </Button>
      )}
    </section>
  );
}

/** How far each group of workstations has come towards the new system, one key a device. @see PT-I.2-g */
export function UpgradeBoard({ assets }: { readonly assets: readonly Asset[] }): ReactNode {
  const { renewal } = useText().inventoryViews;
  const groups = useMemo(() => upgradeBoard(assets), [assets]);
  if (groups.length === 0) return null;
  return (
    <section className="card view-card">
      <h3>{renewal.board}</h3>
      <div className="upgrade-board">
        {groups.map((group) => (
          <Group key={group.group ?? ''} {...group} />
        ))}
      </div>
    </section>
  );
}
