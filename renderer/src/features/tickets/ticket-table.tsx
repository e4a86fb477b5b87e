import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { TicketHead } from './ticket-head.tsx';
import { lineId, TicketLine, WaitingLine } from './ticket-line.tsx';
import type { TicketTableProps } from './ticket-table-props.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useTicketGrid } from './use-ticket-grid.ts';
import './ticket-table.css';

const ROW_HEIGHT = 34;
const OVERSCAN = 12;

/** `j` goes to the list from anywhere; once there, the list hears its keys itself. */
function useTableShortcuts(gridRef: RefObject<HTMLDivElement | null>): void {
  const { shortcuts } = useText().tickets;
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: 'j', label: shortcuts.next, run: () => gridRef.current?.focus() },
        { keys: 'k', label: shortcuts.previous },
        { keys: 'enter', label: shortcuts.open },
        { keys: ' ', label: shortcuts.select },
        { keys: 'shift+arrowdown', label: shortcuts.extend },
        { keys: 'home', label: shortcuts.ends },
      ],
      [shortcuts, gridRef],
    ),
  );
}

/** The ticket list: as many rows as there are tickets, as many elements as the window can show. */
export function TicketTable(props: TicketTableProps): ReactNode {
  const { list, selection, openId } = props;
  const { tickets } = useText();
  const gridRef = useRef<HTMLDivElement>(null);
  const chosen = useStore(selection).ids;
  useTableShortcuts(gridRef);
  const virtualizer = useVirtualizer({
    count: list.count,
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? 0) + 1;
  const { ensure, view } = list;
  useEffect(() => ensure(from, to), [ensure, from, to, view]);

  const inSight = items.flatMap(({ index, start }) => {
    const row = list.rowAt(index);
    return [{ index, offset: start - ROW_HEIGHT, row }];
  });
  const known = inSight.flatMap(({ row }): readonly TicketRow[] => (row === undefined ? [] : [row]));
  const table = useTicketGrid(known, props.sort, props.onSort);
  const acts = useGridActs(
    props,
    (place) => virtualizer.scrollToIndex(place, { align: 'auto' }),
    () => Math.max(1, Math.floor((gridRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
  );
  const rowOf = new Map(table.getRowModel().rows.map((row) => [row.original, row]));
  const isActiveInSight = acts.active >= from && acts.active < to && list.count > 0;

  return (
    <div className="tickets-list card">
      <div
        ref={gridRef}
        className="tickets-grid"
        role="grid"
        tabIndex={0}
        aria-label={tickets.table.label}
        aria-rowcount={list.count + 1}
        aria-multiselectable
        aria-busy={list.loading}
        aria-activedescendant={isActiveInSight ? lineId(acts.active) : undefined}
        onKeyDown={acts.onKeyDown}
      >
        <TicketHead table={table} />
        <div role="rowgroup" className="tickets-rows" style={{ height: virtualizer.getTotalSize() }}>
          {inSight.map(({ index, offset, row }) => {
            const line = row === undefined ? undefined : rowOf.get(row);
            if (line === undefined) return <WaitingLine key={index} place={index} offset={offset} />;
            return (
              <TicketLine
                key={index}
                table={table}
                row={line}
                place={index}
                offset={offset}
                isActive={index === acts.active}
                isOpen={line.original.id === openId}
                isChosen={chosen.has(line.original.id)}
                onOpen={acts.onLineClick}
                onToggle={acts.onToggle}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
