import { IMPORT_COLUMNS, type ImportKind } from '#shared/domain/import/import-columns.ts';
import { cellText, type ImportCell } from '#shared/domain/import/import-cell.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { foldHeader, headerTable, type ImportLabels } from './import-labels.ts';

/** How the columns of a table are understood. */
export interface ImportMapping {
  /** The field that each column fills, by place; `null` for a column left out. */
  readonly columns: readonly (string | null)[];
  /** Values for every row, of fields that no column fills. */
  readonly fixed: Readonly<Record<string, JsonValue>>;
  /** Whether an empty cell empties the field; otherwise it leaves it as it is. */
  readonly emptyClears: boolean;
}

/** The program whose export a table looks like. */
export type ImportPreset = 'glpi' | 'snipe-it';

/** What is proposed for the columns of a table: by their headers, each field once. */
export function proposeColumns(
  kind: ImportKind,
  headers: readonly ImportCell[],
  labels: ImportLabels,
): ImportMapping['columns'] {
  const table = headerTable(kind, labels);
  const taken = new Set<string>();
  return headers.map((header) => {
    const field = table.get(foldHeader(cellText(header)));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The columns with what was remembered for the same headers, as far as it still means something. */
export function rememberedColumns(
  kind: ImportKind,
  remembered: readonly (string | null)[],
  proposed: ImportMapping['columns'],
): ImportMapping['columns'] {
  const known = new Set(IMPORT_COLUMNS[kind].map(({ field }) => field));
  if (remembered.length !== proposed.length) return proposed;
  return remembered.map((field) => (field !== null && known.has(field) ? field : null));
}

/** What a mapping is remembered under: the kind and the headers, in their order. */
export function headersKey(kind: ImportKind, headers: readonly ImportCell[]): string {
  return `${kind}:${headers.map((header) => foldHeader(cellText(header))).join('|')}`;
}

const SIGNS: Readonly<Record<ImportPreset, readonly (readonly string[])[]>> = {
  glpi: [
    ['entita', 'entity'],
    [
      'last update',
      'ultimo aggiornamento',
      'ultima modifica',
      'operating systems - name',
      'sistemi operativi - nome',
      'operating system - name',
      'sistema operativo - nome',
    ],
  ],
  'snipe-it': [['asset tag'], ['checked out to', 'checkedout to', 'asset name', 'purchase cost']],
};

/** Whose export the headers tell, if any: one of each group of signs is there. */
export function presetOf(headers: readonly ImportCell[]): ImportPreset | null {
  const folded = new Set(headers.map((header) => foldHeader(cellText(header))));
  const found = Object.entries(SIGNS).find(([, groups]) =>
    groups.every((group) => group.some((sign) => folded.has(sign))),
  );
  return found === undefined ? null : (found[0] as ImportPreset);
}
