import { createContext, use } from 'react';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { TableLook } from '#shared/domain/import/table-look.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';

/** A file of tables that the person chose, being read. */
export interface OpenTable {
  /** The file's own name, without its folders. */
  readonly name: string;
  /** Looks through the whole file; `report` hears how many rows were seen. */
  look(report: (rows: number) => void): Promise<Result<TableLook>>;
  rows(sheet: number, from: number): Promise<Result<readonly ImportLine[]>>;
  close(): void;
}

/** Files of tables, wherever they are. */
export interface TableDesk {
  /** Asks for a file. `null`: the person chose none. */
  choose(): Promise<Result<OpenTable | null>>;
  /** Writes a workbook where the person chooses. */
  save(name: string, content: WorkbookContent): Promise<Result<unknown>>;
}

export const TableDeskContext = createContext<TableDesk | undefined>(undefined);

export function useTableDesk(): TableDesk {
  const desk = use(TableDeskContext);
  if (desk === undefined) throw new Error('no desk for tables above this component');
  return desk;
}
