import type { BackupResult } from '#shared/domain/backup-check.ts';

/** What a key does in the grid of backups by day. */
export type BackupKey =
  | { readonly act: 'go'; readonly row: number; readonly column: number }
  | { readonly act: 'say'; readonly result: BackupResult }
  | { readonly act: 'open' };

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the active cell is, and how large the grid is. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const RESULTS: Readonly<Partial<Record<string, BackupResult>>> = { o: 'ok', f: 'failed', n: 'missing' };

/** What a press does at a cell; `undefined` when it is none of the grid’s business. */
export function backupKey(press: Press, { row, column, rows, columns }: GridPlace): BackupKey | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const result = RESULTS[press.key.toLowerCase()];
  if (result !== undefined) return { act: 'say', result };
  if (press.key === 'Enter') return { act: 'open' };
  const go = (toRow: number, toColumn: number): BackupKey => ({
    act: 'go',
    row: Math.min(Math.max(toRow, 0), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  });
  switch (press.key) {
    case 'ArrowUp':
      return go(row - 1, column);
    case 'ArrowDown':
      return go(row + 1, column);
    case 'ArrowLeft':
      return go(row, column - 1);
    case 'ArrowRight':
      return go(row, column + 1);
    case 'Home':
      return go(row, 0);
    case 'End':
      return go(row, columns - 1);
    default:
      return undefined;
  }
}
