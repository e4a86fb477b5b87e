import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useState } from 'react';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { gridMove } from '#renderer/ui/grid-keys.ts';
import { addChosen, clearChosen, toggleChosen } from './selection.ts';
import type { TicketTableProps } from './ticket-table-props.ts';

/** More rows than this are not chosen in one gesture: acts on many tickets stay something one can look over. */
const RANGE_AT_MOST = 500;

/** Follows the open ticket as the list changes under it, without moving what one is looking at. */
function useActivePlace({ list, openId }: TicketTableProps) {
  const { tickets } = useArchive();
  const [active, setActive] = useState(0);
  const viewId = list.view?.viewId;
  useEffect(() => {
    if (viewId === undefined || openId === undefined) return;
    let wanted = true;
    void tickets.position(viewId, openId).then((place) => {
      if (wanted && place !== null) setActive(place);
    });
    return () => {
      wanted = false;
    };
  }, [tickets, viewId, openId]);
  return [Math.min(active, Math.max(0, list.count - 1)), setActive] as const;
}

/** Chooses the rows between the one chosen last and another, whether they are in sight or not. */
function useExtendTo({ list, selection }: TicketTableProps): (place: number) => Promise<void> {
  const { tickets } = useArchive();
  const { view, rowAt } = list;
  return useCallback(
    async (place: number) => {
      const anchor = selection.getState().anchor ?? place;
      const [from, last] = anchor < place ? [anchor, place] : [place, anchor];
      const to = Math.min(last + 1, from + RANGE_AT_MOST);
      // Before the first answer there are the first rows alone, and they can be chosen too.
      const rows = view === null ? rowsBetween(rowAt, from, to) : await tickets.rows(view.viewId, from, to);
      addChosen(
        selection,
        rows.map(({ id }) => id),
      );
    },
    [tickets, selection, view, rowAt],
  );
}

function rowsBetween(
  rowAt: TicketTableProps['list']['rowAt'],
  from: number,
  to: number,
): readonly TicketRow[] {
  return Array.from({ length: to - from }, (_, offset) => rowAt(from + offset)).filter(
    (row) => row !== undefined,
  );
}

/** Chooses a row, or all those up to it. */
function useToggle(props: TicketTableProps, setActive: (place: number) => void) {
  const { list, selection } = props;
  const { rowAt } = list;
  const extendTo = useExtendTo(props);
  const onToggle = useCallback(
    (place: number, isRange: boolean) => {
      setActive(place);
      const row = rowAt(place);
      if (isRange) void extendTo(place);
      else if (row !== undefined) toggleChosen(selection, row.id, place);
    },
    [extendTo, rowAt, selection, setActive],
  );
  return { extendTo, onToggle };
}

/** Moving, opening and choosing rows, by keyboard and by mouse. */
export function useGridActs(
  props: TicketTableProps,
  scrollTo: (place: number) => void,
  pageSize: () => number,
) {
  const { list, selection, openId, onOpen, onEnter } = props;
  const { rowAt } = list;
  const [active, setActive] = useActivePlace(props);
  const { extendTo, onToggle } = useToggle(props, setActive);

  const onLineClick = useCallback(
    (place: number, event: MouseEvent) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) {
        onToggle(place, event.shiftKey);
        return;
      }
      setActive(place);
      const row = rowAt(place);
      if (row !== undefined) onOpen(row.id);
    },
    [onOpen, onToggle, rowAt, setActive],
  );

  function go(place: number, extend: boolean): void {
    const { anchor } = selection.getState();
    if (extend && anchor === null) selection.setState({ anchor: active });
    setActive(place);
    scrollTo(place);
    if (extend) void extendTo(place);
    // While a ticket is open beside the list, the pane follows the arrows.
    const row = rowAt(place);
    if (openId !== undefined && !extend && row !== undefined) onOpen(row.id);
  }

  function enterActive(): void {
    const row = rowAt(active);
    if (row !== undefined) onEnter(row.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const move = gridMove(event, { place: active, count: list.count, page: pageSize() });
    if (move === undefined) return;
    if (move.act === 'leave' && selection.getState().ids.size === 0) return;
    event.preventDefault();
    if (move.act === 'go') go(move.place, move.extend);
    else if (move.act === 'toggle') onToggle(active, event.shiftKey);
    else if (move.act === 'leave') clearChosen(selection);
    else enterActive();
  }

  return { active, enterActive, onKeyDown, onLineClick, onToggle };
}
