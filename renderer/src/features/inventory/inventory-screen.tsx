import { type ReactNode, useCallback, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { AssetPane, NewAssetPane } from './asset-page/asset-pane.tsx';
import { AssetListScreen } from './assets/asset-list.tsx';
import type { AssetSearch } from './assets/asset-search.ts';
import { InventoryNav } from './inventory-nav.tsx';
import type { InventoryPlace, InventorySection } from './inventory-section.ts';
import { type InventoryWays, InventoryWaysContext } from './inventory-ways.ts';
import { RecordsScreen } from './records/records-screen.tsx';
import { isRecordSection } from './records/record-section.ts';
import { useWaiting } from './use-waiting.ts';
import { ViewScreen } from './views/view-screen.tsx';
import './inventory.css';

export interface InventoryScreenProps {
  readonly section: InventorySection;
  readonly onSection: (section: InventorySection) => void;
  readonly onPlace: (place: InventoryPlace) => void;
  readonly search: AssetSearch;
  readonly onSearch: (next: AssetSearch) => void;
  /** `null` for something new, `undefined` when nothing is open. */
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onClose: () => void;
  readonly ways: InventoryWays;
}

type AssetId = RecordId<'asset'>;

/** The list of assets, with one of them beside it. */
function Assets(props: InventoryScreenProps & { readonly nav: ReactNode }): ReactNode {
  const { openId, onOpen, onClose, search, nav } = props;
  const [entered, setEntered] = useState<AssetId>();
  const open = useCallback(
    (id: AssetId) => {
      setEntered(undefined);
      onOpen(id);
    },
    [onOpen],
  );
  const enter = useCallback(
    (id: AssetId) => {
      setEntered(id);
      onOpen(id);
    },
    [onOpen],
  );
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const close = useCallback(() => {
    onClose();
    document.querySelector<HTMLElement>('.grid-body')?.focus();
  }, [onClose]);
  const assetId = typeof openId === 'string' ? (openId as AssetId) : undefined;
  return (
    <div className={openId === undefined ? 'inventory' : 'inventory inventory--split'}>
      <AssetListScreen
        search={search}
        onSearch={props.onSearch}
        openId={assetId}
        onOpen={open}
        onEnter={enter}
        onNew={begin}
        nav={nav}
      />
      {assetId !== undefined && (
        <AssetPane key={assetId} assetId={assetId} takesFocus={entered === assetId} onClose={close} />
      )}
      {openId === null && <NewAssetPane bodyId={search.bodies?.[0]} onOpen={open} onClose={close} />}
    </div>
  );
}

/** What the office owns, uses and answers for. */
export function InventoryScreen(props: InventoryScreenProps): ReactNode {
  const { section, onSection, onPlace, ways } = props;
  const nav = (
    <InventoryNav section={section} waiting={useWaiting()} onSection={onSection} onPlace={onPlace} />
  );
  return (
    <InventoryWaysContext value={ways}>
      {section === 'assets' && <Assets {...props} nav={nav} />}
      {isRecordSection(section) && (
        <RecordsScreen
          key={section}
          section={section}
          openId={props.openId}
          onOpen={props.onOpen}
          onClose={props.onClose}
          nav={nav}
        />
      )}
      {section !== 'assets' && !isRecordSection(section) && <ViewScreen section={section} nav={nav} />}
    </InventoryWaysContext>
  );
}
