import { openTable } from '#electron/host/import/open-table.ts';
import { TableRefused } from '#electron/host/import/table-refused.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';

/** The rows of a sheet, and whether its days are counted from 1904. */
export interface ReadTable {
  readonly from1904: boolean;
  readonly lines: readonly ImportLine[];
}

/** Reads the rows of a sheet: the first one, unless another is named. */
export async function readTable(path: string, sheet: string | undefined): Promise<Result<ReadTable>> {
  try {
    const source = await openTable(path);
    try {
      const place = sheet === undefined ? 0 : source.sheets.indexOf(sheet);
      if (place < 0) return refuse('input-malformed', { path, place: sheet ?? '' });
      const lines: ImportLine[] = [];
      for await (const piece of source.lines(place)) lines.push(...piece);
      return done({ from1904: source.facts.from1904, lines });
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof TableRefused) return refuse(error.code, { path, detail: error.message });
    if (isSystemError(error)) return refuse('input-unreadable', { path, detail: error.code });
    throw error;
  }
}
