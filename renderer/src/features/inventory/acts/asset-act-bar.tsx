import { Button, Kbd, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import type { ScreenAct } from '#renderer/state/screen-acts.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useScreenActs } from '#renderer/state/use-screen-acts.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { stateOf } from '#renderer/features/inventory/assets/asset-row.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { ACT_KEYS, type AssetAct, assetActs } from './asset-act.ts';

interface ActBarProps {
  readonly asset: Asset;
  readonly onAct: (act: AssetAct) => void;
  readonly onEdit: () => void;
}

/** Offers the acts of an asset by key, and in the palette. */
function useOfferedActs(props: ActBarProps, acts: readonly AssetAct[], openTicket: () => void): void {
  const { assetPage } = useText();
  const { asset, onAct, onEdit } = props;
  const { label } = asset;
  const key = acts.join(' ');
  const named = useMemo(
    () => [
      ...(key === '' ? [] : (key.split(' ') as AssetAct[])).map((act) => ({
        id: act,
        keys: ACT_KEYS[act],
        label: act === 'replace' ? assetPage.replace : assetPage.acts[act],
        run: () => onAct(act),
      })),
      { id: 'ticket', keys: 'o', label: assetPage.openTicket, run: openTicket },
      { id: 'edit', keys: 'e', label: assetPage.tabs.edit, run: onEdit },
    ],
    [key, assetPage, onAct, onEdit, openTicket],
  );
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => named.flatMap(({ keys, ...shortcut }) => (keys === undefined ? [] : [{ keys, ...shortcut }])),
      [named],
    ),
  );
  useScreenActs(
    useMemo<readonly ScreenAct[]>(
      () => named.map((act) => ({ id: `asset-${act.id}`, label: act.label, aside: label, run: act.run })),
      [named, label],
    ),
  );
}

/** What can be done with an asset: the likeliest acts first. */
export function AssetActBar(props: ActBarProps): ReactNode {
  const { asset, onAct } = props;
  const { assetPage } = useText();
  const ways = useInventoryWays();
  const { id } = asset;
  const openTicket = useMemo(() => () => ways.openTicket(id), [ways, id]);
  const state = stateOf(asset);
  const { atHand, menu } = assetActs(state);
  useOfferedActs(props, [...atHand, ...menu], openTicket);
  const labelOf = (act: AssetAct): string => (act === 'replace' ? assetPage.replace : assetPage.acts[act]);
  return (
    <div className="pane-acts">
      {atHand.map((act, place) => (
        <Button
          key={act}
          size="compact-md"
          variant={place === 0 && state !== 'inUse' ? 'filled' : 'default'}
          onClick={() => onAct(act)}
        >
          {labelOf(act)}
        </Button>
      ))}
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={openTicket}
      >
        {assetPage.openTicket}
      </Button>
      {menu.length > 0 && (
        <Menu position="bottom-end" width={300}>
          <Menu.Target>
            <Button
              size="compact-md"
              variant="default"
              rightSection={<IconChevronDown size={15} aria-hidden />}
            >
              {assetPage.menu}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {menu.map((act) => (
              <Menu.Item
                key={act}
                {...(act === 'disposal' && { color: 'var(--bad)' })}
                {...(ACT_KEYS[act] !== undefined && {
                  rightSection: (
                    <Kbd size="xs" aria-hidden>
                      {ACT_KEYS[act].toUpperCase()}
                    </Kbd>
                  ),
                })}
                onClick={() => onAct(act)}
              >
                {labelOf(act)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
