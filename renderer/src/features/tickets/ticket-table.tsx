import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { runOnceOffered, type Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { TicketHead } from './ticket-head.tsx';
import { lineId, TicketLine, WaitingLine } from './ticket-line.tsx';
import type { TicketTableProps } from './ticket-table-props.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useTicketGrid } from './use-ticket-grid.ts';
import '#renderer/ui/grid-table.css';
import './ticket-table.css';

const ROW_HEIGHT = 34;
const OVERSCAN = 6;

/** Acts that the pane of a ticket offers, done from the list: the ticket is opened and the act begun. */
const ACTS_OF_PANE = ['a', 'e', 'c'] as const;

/** `j` goes to the list from anywhere; once there, the list hears its keys itself. */
function useTableShortcuts(
  gridRef: RefObject<HTMLDivElement | null>,
  enterActive: RefObject<() => void>,
  isAlone: boolean,
): void {
  const { tickets, queue } = useText();
  const { shortcuts } = tickets;
  const { shortcuts: store } = useConsoleState();
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: 'j', label: shortcuts.next, run: () => gridRef.current?.focus() },
        { keys: 'k', label: shortcuts.previous },
        { keys: 'enter', label: shortcuts.open },
        { keys: 'x', label: shortcuts.select },
        { keys: 'shift+arrowdown', label: shortcuts.extend },
        { keys: 'home', label: shortcuts.ends },
        // Beside an open ticket its pane hears them: of the first ticket of all, before the list is there.
        ...(isAlone ? ACTS_OF_PANE : []).map((keys) => ({
          keys,
          label: queue.shortcuts[keys],
          run: () => {
            runOnceOffered(store, keys);
            enterActive.current();
          },
        })),
      ],
      [shortcuts, queue, store, gridRef, enterActive, isAlone],
    ),
  );
}

/** The ticket list: as many rows as there are tickets, as many elements as the window can show. */
export function TicketTable(props: TicketTableProps): ReactNode {
  const { list, selection, openId } = props;
  const gridRef = useRef<HTMLDivElement>(null);
  const chosen = useStore(selection).ids;
  const enterActive = useRef<() => void>(() => undefined);
  useTableShortcuts(gridRef, enterActive, openId === undefined);
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
  const table = useTicketGrid(props.sort, props.onSort);
  const text = useText();
  const formats = useFormats();
  const tools = useMemo(() => ({ text, formats }), [text, formats]);
  const acts = useGridActs(
    props,
    (place) => virtualizer.scrollToIndex(place, { align: 'auto' }),
    () => Math.max(1, Math.floor((gridRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
  );
  useEffect(() => {
    enterActive.current = acts.enterActive;
  });
  const isActiveInSight = acts.active >= from && acts.active < to && list.count > 0;

  return (
    <div className="grid-list card">
      <div
        ref={gridRef}
        className="grid-body"
        role="grid"
        tabIndex={0}
        aria-label={text.tickets.table.label}
        aria-rowcount={list.count + 1}
        aria-multiselectable
        aria-busy={list.loading}
        aria-activedescendant={isActiveInSight ? lineId(acts.active) : undefined}
        onKeyDown={acts.onKeyDown}
      >
        <TicketHead table={table} />
        <div role="rowgroup" className="grid-rows" style={{ height: virtualizer.getTotalSize() }}>
          {inSight.map(({ index, offset, row }) => {
            if (row === undefined) return <WaitingLine key={index} place={index} offset={offset} />;
            return (
              <TicketLine
                key={index}
                row={row}
                tools={tools}
                place={index}
                offset={offset}
                isActive={index === acts.active}
                isOpen={row.id === openId}
                isChosen={chosen.has(row.id)}
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
