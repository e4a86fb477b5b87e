import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** What stands in a column: words, or a word with a meaning. */
export type Cell = string | { readonly word: string; readonly tone: Tone };

/** A line of a part of a screen. */
export interface SectionRow {
  readonly id: string;
  readonly name: string;
  /** One for each column after the name. */
  readonly cells: readonly Cell[];
  readonly bodyId: string | null;
  /** It is over and done with. */
  readonly isSettled: boolean;
}

/** A column of a part, the name's first. */
export interface SectionColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** The rows to be shown: those that are not settled, unless all are wanted, of a body if one is chosen, with every word typed. */
export function chosenRows(
  rows: readonly SectionRow[],
  wanted: { readonly typed: string; readonly bodyId: string | null; readonly showsSettled: boolean },
): readonly SectionRow[] {
  const words = searchWords(wanted.typed);
  return rows.filter(
    (row) =>
      (wanted.showsSettled || !row.isSettled) &&
      (wanted.bodyId === null || row.bodyId === wanted.bodyId) &&
      containsWords(foldForSearch([row.name, ...row.cells.map(wordsOf)].join(' ')), words),
  );
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.word;
}
