import { type ImportLine, isBlank } from '#shared/domain/import/import-cell.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { ImportLabels } from './import-labels.ts';
import { proposeColumns } from './propose-mapping.ts';

/** Above the headers there may be a title and the like: so many rows of them at most. */
const SEARCHED = 20;

/**
 * Which of the first rows has the headers: the one with most columns that mean something, else the first with more than
 * one cell. Its place in `lines`.
 */
export function proposeHeader(kind: ImportKind, lines: readonly ImportLine[], labels: ImportLabels): number {
  let best = { place: 0, known: 0 };
  for (const [place, { cells }] of lines.slice(0, SEARCHED).entries()) {
    const known = proposeColumns(kind, cells, labels).filter((field) => field !== null).length;
    if (known > best.known) best = { place, known };
  }
  if (best.known > 0) return best.place;
  const several = lines.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  return Math.max(several, 0);
}
