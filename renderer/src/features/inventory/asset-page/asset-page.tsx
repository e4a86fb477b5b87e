import { Tabs } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { categoryOf } from '#shared/domain/inventory/device-groups.ts';
import { fullYears } from '#shared/domain/inventory/fleet-renewal.ts';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory } from '#renderer/store/record-hooks.ts';
import { type AssetLife, useAssetLife } from '#renderer/store/use-asset-life.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { StateChip as TicketState } from '#renderer/ui/ticket-chips.tsx';
import { AssetActDialog } from '#renderer/features/inventory/acts/act-dialog.tsx';
import type { AssetAct } from '#renderer/features/inventory/acts/asset-act.ts';
import { AssetActBar } from '#renderer/features/inventory/acts/asset-act-bar.tsx';
import { StateChip, SupportChip } from '#renderer/features/inventory/assets/asset-chips.tsx';
import { stateOf } from '#renderer/features/inventory/assets/asset-row.ts';
import { useRowTools } from '#renderer/features/inventory/assets/use-asset-rows.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';
import { AssetAssignments } from './asset-assignments.tsx';
import { AssetFacts } from './asset-facts.tsx';
import { EditAssetForm } from './asset-form.tsx';
import { AssetStory } from './asset-story.tsx';
import { RemoveAsset } from './remove-asset.tsx';

/** What an asset is and who has it, in a line. */
function useAssetLine(asset: Asset, today: string | undefined): string {
  const { labels, assetPage } = useText();
  const nameOf = useInventoryNames();
  const { deviceType, manufacturer, model, bodyId, holderId, purchasedOn } = asset;
  const age =
    purchasedOn === null || today === undefined ? null : assetPage.age(String(fullYears(purchasedOn, today)));
  const parts = [
    labels.deviceType[deviceType],
    [manufacturer, model].filter((part) => part !== null).join(' '),
    nameOf(bodyId),
    holderId === null ? null : nameOf(holderId),
    age,
  ];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');
}

/** Nobody owes assistance on what others bought, until it is taken in charge. @see REG-10.5-a */
function OthersNotice({ asset }: { readonly asset: Asset }): ReactNode {
  const { assetPage } = useText();
  if (asset.purchasedByIct !== false || asset.takenInChargeAct !== null) return null;
  return (
    <p className="asset-warning">
      <IconAlertTriangle size={16} aria-hidden />
      {assetPage.notBought}
    </p>
  );
}

/** What an asset is, in a line, with what is to be known at once. */
function Heading({ asset }: { readonly asset: Asset }): ReactNode {
  const { labels, registry, fieldNames } = useText();
  const tools = useRowTools();
  const support = tools === undefined ? 'unknown' : tools.supportOf(asset);
  return (
    <header className="pane-heading">
      <p className="pane-heading__line soft">
        {labels.assetCategory[asset.category ?? categoryOf(asset.deviceType)]}
      </p>
      <h2>{asset.label}</h2>
      <p>{useAssetLine(asset, tools?.today)}</p>
      <div className="pane-heading__chips">
        <StateChip state={stateOf(asset)} />
        {support === 'obsolete' && <SupportChip />}
        {asset.personal === true && <Chip>{fieldNames.asset.personal}</Chip>}
        {asset.deleted && <Chip tone="bad">{registry.deleted}</Chip>}
      </div>
      <OthersNotice asset={asset} />
    </header>
  );
}

function OpenTickets({ tickets }: { readonly tickets: readonly Ticket[] }): ReactNode {
  const { assetPage } = useText();
  const ways = useInventoryWays();
  if (tickets.length === 0) return null;
  return (
    <section className="asset-part">
      <h3>{assetPage.openTickets}</h3>
      <ul className="asset-tickets">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <button
              type="button"
              className="text-link"
              aria-label={assetPage.showTicket(ticketCode(ticket))}
              onClick={() => ways.showTicket(ticket.id)}
            >
              {ticketCode(ticket)}
            </button>
            <span className="clip">{ticket.subject}</span>
            <TicketState state={ticket.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ asset }: { readonly asset: Asset }): ReactNode {
  const lines = useHistory('asset', asset.id);
  return <HistoryList kind="asset" lines={lines} nameOf={useInventoryNames()} />;
}

type Tab = 'data' | 'story' | 'history' | 'edit';

function Pages(props: {
  readonly seen: Versioned<'asset'>;
  readonly life: AssetLife | undefined;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}): ReactNode {
  const { assetPage } = useText();
  const { seen, life, tab, onTab } = props;
  const { record } = seen;
  const open = useMemo(() => (life?.tickets ?? []).filter(({ state }) => !isSettled(state)), [life]);
  const isEdited = useMay()('editAsset') && !record.deleted;
  const tabs: readonly Tab[] = ['data', 'story', 'history', ...(isEdited ? (['edit'] as const) : [])];
  return (
    <Tabs
      className="pane-tabs"
      value={tab}
      onChange={(next) => onTab((next ?? 'data') as Tab)}
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {assetPage.tabs[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel className="pane-panel" value="data">
        <div className="pane-scroll" tabIndex={0}>
          <ConflictList desk={useConflictDesk(seen)} />
          <OpenTickets tickets={open} />
          <AssetAssignments asset={record} />
          <AssetFacts asset={record} />
          <RemoveAsset asset={record} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel className="pane-panel" value="story">
        <div className="pane-scroll" tabIndex={0}>
          <AssetStory life={life} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel className="pane-panel" value="history">
        <div className="pane-scroll" tabIndex={0}>
          <History asset={record} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel className="pane-panel" value="edit">
        <div className="pane-scroll">
          <EditAssetForm seen={seen} onDone={() => onTab('data')} />
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}

/** One asset: what it is, what happened to it, what can be done with it. */
export function AssetPage({ seen }: { readonly seen: Versioned<'asset'> }): ReactNode {
  const { record } = seen;
  const life = useAssetLife(record.id);
  const may = useMay();
  const [tab, setTab] = useState<Tab>('data');
  const [asked, setAsked] = useState<AssetAct>();
  const onEdit = useCallback(() => setTab('edit'), []);
  const onAct = useCallback((act: AssetAct) => setAsked(act), []);
  const recent = useMemo(
    () => [...(life?.tickets ?? [])].sort((left, right) => right.openedAt - left.openedAt),
    [life],
  );
  return (
    <>
      <Heading asset={record} />
      {!record.deleted && may('recordAssetEvent') && (
        <AssetActBar asset={record} onAct={onAct} onEdit={onEdit} />
      )}
      <Pages seen={seen} life={life} tab={tab} onTab={setTab} />
      {asked !== undefined && (
        <AssetActDialog asset={record} act={asked} tickets={recent} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
