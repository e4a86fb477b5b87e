/** What a key does in a list of rows. */
export type GridMove =
  | { readonly act: 'go'; readonly place: number; readonly extend: boolean }
  | { readonly act: 'open' }
  | { readonly act: 'toggle' }
  | { readonly act: 'leave' };

export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How far each key moves; `page` is how many rows are in sight. */
function step(key: string, place: number, count: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return place + 1;
    case 'ArrowUp':
    case 'k':
      return place - 1;
    case 'PageDown':
      return place + page;
    case 'PageUp':
      return place - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * What a key press does when the row at `place` of `count` is the active one; `undefined` when it is none of the
 * list's business.
 */
export function gridMove(
  press: GridKey,
  { place, count, page }: { readonly place: number; readonly count: number; readonly page: number },
): GridMove | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || count === 0) return undefined;
  if (press.key === 'Enter') return { act: 'open' };
  if (press.key === ' ' || press.key === 'x') return { act: 'toggle' };
  if (press.key === 'Escape') return { act: 'leave' };
  const wanted = step(press.key, place, count, page);
  if (wanted === undefined) return undefined;
  return { act: 'go', place: Math.min(Math.max(wanted, 0), count - 1), extend: press.shiftKey };
}
