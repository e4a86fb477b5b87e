import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { UsageReading } from '#shared/domain/kinds.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import type { RecordKind } from './record-section.ts';

/** A word with a meaning beside a name. */
export interface RowChip {
  readonly word: string;
  readonly tone: Tone;
}

/** A line of a list of the inventory. */
export interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly chips: readonly RowChip[];
  /** One for each column after the name. */
  readonly cells: readonly ReactNode[];
  readonly searched: string;
  readonly sortKey: string;
  readonly bodyId: string | null;
  /** Over and done with: shown when asked for. */
  readonly isSettled: boolean;
  /** How many records it is a part of, one in the other. */
  readonly depth: number;
}

/** What rows are made with. */
export interface RowTools {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string | undefined;
  readonly today: string;
  readonly readings: ReadonlyMap<RecordId<'storageSpace'>, readonly UsageReading[]>;
  readonly stockOf: (id: RecordId<'consumable'>) => {
    readonly stock: number;
    readonly lastDay: string | null;
  };
}

/** The lines of the records of a kind. */
export type RowsOf<K extends RecordKind> = (
  records: readonly RecordOf<K>[],
  tools: RowTools,
) => readonly RecordRow[];

/** A line, its usual parts apart. */
export function recordRow(
  id: string,
  name: string,
  cells: readonly ReactNode[],
  more: Partial<RecordRow> = {},
): RecordRow {
  const words = cells.filter((cell) => typeof cell === 'string' || typeof cell === 'number');
  return {
    id,
    name,
    chips: [],
    cells,
    searched: foldForSearch([name, ...words].join(' ')),
    sortKey: name,
    bodyId: null,
    isSettled: false,
    depth: 0,
    ...more,
  };
}

/** What a list is looked through by. */
export interface RowChoice {
  readonly typed: string;
  readonly bodyId: string | null;
  readonly showsSettled: boolean;
}

/** The rows that contain every word, of one body or of all, in the order of a list of names. */
export function chosenRows(
  rows: readonly RecordRow[],
  { typed, bodyId, showsSettled }: RowChoice,
  formats: Formats,
): readonly RecordRow[] {
  const words = searchWords(typed);
  return rows
    .filter((row) => showsSettled || !row.isSettled)
    .filter((row) => bodyId === null || row.bodyId === null || row.bodyId === bodyId)
    .filter((row) => containsWords(row.searched, words))
    .toSorted((left, right) => formats.compare(left.sortKey, right.sortKey));
}
