import type { WorkbookService } from '#electron/host/workbook/workbook-service.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { HostResult } from '#shared/host/contract.ts';
import { rowBatches } from '#shared/reports/row-batches.ts';
import type { Cell, SheetColumn, SheetPlan, WorkbookContent } from '#shared/reports/workbook-plan.ts';

/** What a call gave, where a refusal would be a failure of the test. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Writes a whole workbook as the console does, batch after batch. */
export async function writeWorkbook(
  service: WorkbookService,
  path: string,
  content: WorkbookContent,
  batch = 1_000,
): Promise<HostResult<'workbook.close'>> {
  const { workbookId } = valueOf(await service.open(path, content.plan));
  for await (const { sheet, rows } of rowBatches(content, batch)) {
    valueOf(await service.append(workbookId, sheet, rows));
  }
  return valueOf(await service.close(workbookId, () => undefined));
}

/** A plain sheet with these columns. */
export function sheetPlan(name: string, columns: readonly SheetColumn[]): SheetPlan {
  return { name, columns, preamble: [], filter: false, freezeHeader: true, landscape: false };
}

/** A workbook of one sheet, whose columns are all of one format. */
export function oneSheet(format: SheetColumn['format'], rows: readonly (readonly Cell[])[]): WorkbookContent {
  const columns = Array.from({ length: Math.max(1, ...rows.map(({ length }) => length)) }, (_, index) => ({
    header: `Colonna ${String(index + 1)}`,
    width: 20,
    format,
  }));
  const plan = { creator: 'Presidio', title: 'Prova', sheets: [sheetPlan('Prova', columns)] };
  return { plan, rows: [rows], totalRows: rows.length };
}
