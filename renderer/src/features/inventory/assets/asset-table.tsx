import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { gridMove } from '#renderer/ui/grid-keys.ts';
import { ASSET_COLUMNS, type AssetColumn, type AssetRow } from './asset-row.ts';
import type { AssetSearch } from './asset-search.ts';
import { StateChip, SupportChip } from './asset-chips.tsx';
import '#renderer/ui/grid-table.css';
import './asset-table.css';

const ROW_HEIGHT = 34;
const OVERSCAN = 6;

type AssetId = AssetRow['id'];
type Sort = Required<{ [Part in 'sort' | 'direction']: NonNullable<AssetSearch[Part]> }>;

interface AssetTableProps {
  readonly rows: readonly AssetRow[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly openId: AssetId | undefined;
  readonly onOpen: (id: AssetId) => void;
  /** A row was asked for from the keyboard: show it and go into it. */
  readonly onEnter: (id: AssetId) => void;
}

function lineId(place: number): string {
  return `asset-line-${place}`;
}

function Head({ sort, onSort }: Pick<AssetTableProps, 'sort' | 'onSort'>): ReactNode {
  const { columns } = useText().inventory;
  const turned = (column: AssetColumn): Sort => ({
    sort: column,
    direction: sort.sort === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
  });
  const Arrow = sort.direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-line assets-line">
        {ASSET_COLUMNS.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-sort={sort.sort === column ? sort.direction : 'none'}
            className={`grid-cell assets-cell--${column}`}
          >
            <button type="button" className="grid-sort" onClick={() => onSort(turned(column))}>
              <span className="clip">{columns[column]}</span>
              {sort.sort === column && <Arrow size={13} stroke={2.25} aria-hidden />}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: AssetRow;
  readonly place: number;
  readonly offset: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (id: AssetId) => void;
}

function Cell({ row, column }: { readonly row: AssetRow; readonly column: AssetColumn }): ReactNode {
  const formats = useFormats();
  const text = row.cells[column];
  if (column === 'state') return <StateChip state={row.state} />;
  if (column === 'warrantyEnd') return text === '' ? '' : formats.day(text);
  if (column !== 'system' || row.traits.supports !== 'obsolete') return text;
  return (
    <>
      <span className="clip">{text}</span>
      <SupportChip />
    </>
  );
}

/** A row of the list of assets: drawn again only when what it shows changes. */
const AssetLine = memo(function AssetLine(props: LineProps): ReactNode {
  const { row, place, offset, onOpen } = props;
  return (
    <div
      id={lineId(place)}
      role="row"
      aria-rowindex={place + 2}
      className="grid-line assets-line"
      data-active={props.isActive || undefined}
      data-open={props.isOpen || undefined}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => onOpen(row.id)}
    >
      {ASSET_COLUMNS.map((column) => (
        <div key={column} role="gridcell" className={`grid-cell assets-cell--${column}`}>
          <Cell row={row} column={column} />
        </div>
      ))}
    </div>
  );
});

/** Which row the keyboard is on: the open one, unless the arrows went elsewhere since. */
function useActivePlace(rows: readonly AssetRow[], openId: AssetId | undefined) {
  const [active, setActive] = useState<AssetId>();
  const [followed, setFollowed] = useState(openId);
  if (followed !== openId) {
    setFollowed(openId);
    if (openId !== undefined) setActive(openId);
  }
  const wanted = active ?? openId;
  const place = useMemo(() => rows.findIndex(({ id }) => id === wanted), [rows, wanted]);
  return [Math.max(0, place), setActive] as const;
}

/** The list of assets: as many rows as there are assets, as many elements as the window can show. */
export function AssetTable(props: AssetTableProps): ReactNode {
  const { rows, openId, onOpen, onEnter } = props;
  const { inventory, tickets } = useText();
  const gridRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useActivePlace(rows, openId);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const { shortcuts } = tickets;
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: 'j', label: inventory.shortcuts.next, run: () => gridRef.current?.focus() },
        { keys: 'k', label: inventory.shortcuts.previous },
        { keys: 'enter', label: inventory.shortcuts.open },
        { keys: 'home', label: shortcuts.ends },
      ],
      [inventory, shortcuts],
    ),
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const move = gridMove(event, { place: active, count: rows.length, page });
    const row = rows[move?.act === 'go' ? move.place : active];
    if (move === undefined || row === undefined) return;
    if (move.act === 'open') {
      event.preventDefault();
      onEnter(row.id);
    }
    if (move.act !== 'go') return;
    event.preventDefault();
    setActive(row.id);
    virtualizer.scrollToIndex(move.place, { align: 'auto' });
    // While an asset is open beside the list, the pane follows the arrows.
    if (openId !== undefined) onOpen(row.id);
  }

  return (
    <div className="grid-list card">
      <div
        ref={gridRef}
        className="grid-body"
        role="grid"
        tabIndex={0}
        aria-label={inventory.sections.assets}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length > 0 ? lineId(active) : undefined}
        onKeyDown={onKeyDown}
      >
        <Head {...props} />
        <div role="rowgroup" className="grid-rows" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <AssetLine
                  key={row.id}
                  row={row}
                  place={index}
                  offset={start - ROW_HEIGHT}
                  isActive={index === active}
                  isOpen={row.id === openId}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
