import { Button, Skeleton } from '@mantine/core';
import { IconDevices, IconFilterOff, IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useAnnounce } from '#renderer/state/console-state.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { NewButton } from '#renderer/ui/new-button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SlashSearch } from '#renderer/ui/slash-search.tsx';
import { LABELS_AT_ONCE, useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { AssetFilters } from './asset-filters.tsx';
import { type AssetSearch, isFiltered, withoutFilters } from './asset-search.ts';
import { AssetTable } from './asset-table.tsx';
import { type AssetList, useAssetList } from './use-asset-rows.ts';
import '#renderer/ui/filters.css';

type AssetId = RecordId<'asset'>;

export interface AssetListProps {
  readonly search: AssetSearch;
  readonly onSearch: (next: AssetSearch) => void;
  readonly openId: AssetId | undefined;
  readonly onOpen: (id: AssetId) => void;
  readonly onEnter: (id: AssetId) => void;
  readonly onNew: () => void;
  /** The parts of the inventory. */
  readonly nav: ReactNode;
}

function BeginAsset({ onNew }: Pick<AssetListProps, 'onNew'>): ReactNode {
  const { inventory } = useText();
  const may = useMay();
  return may('defineAsset') ? <NewButton label={inventory.newAsset} onNew={onNew} /> : null;
}

/** The labels of the assets that are shown: filtering is how they are chosen. */
function LabelsButton({ list }: { readonly list: AssetList | undefined }): ReactNode {
  const { inventory } = useText();
  const formats = useFormats();
  const { printLabels } = useInventoryWays();
  const rows = list?.rows ?? [];
  if (rows.length === 0 || rows.length > LABELS_AT_ONCE) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconQrcode size={17} aria-hidden />}
      onClick={() => printLabels(rows.map(({ id }) => id))}
    >
      {inventory.labelsOfShown(formats.integer(rows.length))}
    </Button>
  );
}

function EmptyList(props: AssetListProps & { readonly list: AssetList }): ReactNode {
  const { inventory, tickets } = useText();
  const { empty } = inventory;
  const { list, search, onSearch, onNew } = props;
  if (list.total === 0)
    return (
      <Notice icon={IconDevices} title={empty.title} acts={<BeginAsset onNew={onNew} />}>
        <p className="soft">{empty.text}</p>
      </Notice>
    );
  const showEvery = (
    <Button variant="default" onClick={() => onSearch({ situation: 'every' })}>
      {tickets.empty.showEvery}
    </Button>
  );
  return (
    <Notice
      icon={IconFilterOff}
      title={empty.filtered}
      acts={
        <>
          {isFiltered(search) && (
            <Button variant="default" onClick={() => onSearch(withoutFilters(search))}>
              {tickets.clearFilters}
            </Button>
          )}
          {showEvery}
        </>
      }
    >
      <p className="soft">{empty.filteredText}</p>
    </Notice>
  );
}

/** `n di N`, said aloud once the typing pauses. */
function useCount(list: AssetList | undefined): string {
  const { inventory } = useText();
  const formats = useFormats();
  const say = useAnnounce();
  const words =
    list === undefined ? '' : inventory.shown(formats.integer(list.rows.length), formats.integer(list.total));
  useEffect(() => {
    if (words !== '') say(words);
  }, [words, say]);
  return words;
}

/** What the office owns: its filters, and as many rows as there are assets. */
export function AssetListScreen(props: AssetListProps): ReactNode {
  const { search, onSearch, nav, onNew } = props;
  const { inventory } = useText();
  const list = useAssetList(search);
  const words = useCount(list);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'n', label: inventory.shortcuts.fresh, run: onNew }],
      [inventory, onNew],
    ),
  );
  return (
    <Screen
      title={inventory.title}
      aside={
        <>
          <span className="soft tabular">{words}</span>
          <SlashSearch
            label={inventory.search}
            placeholder={inventory.search}
            text={search.text ?? ''}
            onText={(text) => onSearch({ ...search, text })}
          />
        </>
      }
      acts={
        <>
          <LabelsButton list={list} />
          <BeginAsset onNew={onNew} />
        </>
      }
    >
      {nav}
      <AssetFilters search={search} onSearch={onSearch} counts={list?.counts} />
      {list === undefined && <Skeleton height={240} radius="md" />}
      {list?.rows.length === 0 && (
        <div className="grid-list card">
          <EmptyList {...props} list={list} />
        </div>
      )}
      {list !== undefined && list.rows.length > 0 && (
        <AssetTable
          rows={list.rows}
          sort={{ sort: search.sort ?? 'label', direction: search.direction ?? 'ascending' }}
          onSort={(sort) => onSearch({ ...search, ...sort })}
          openId={props.openId}
          onOpen={props.onOpen}
          onEnter={props.onEnter}
        />
      )}
    </Screen>
  );
}
