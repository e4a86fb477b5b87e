import type { Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { Cell, WorkbookPlan } from '#shared/reports/workbook-plan.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** Writes workbooks off the caller's thread. A file is seen under its name only once it is complete and on the disk. */
export interface WorkbookService {
  /** Begins a workbook that will stand at `path` (absolute). */
  open(path: string, plan: WorkbookPlan): Answer<HostResult<'workbook.open'>>;
  /** Adds rows to a sheet, in the plan's order. Resolves when more may be sent; a refused batch leaves no row behind. */
  append(workbookId: string, sheet: number, rows: readonly (readonly Cell[])[]): Answer<object>;
  /** Completes the file and puts it in place. After a refusal the workbook is gone and what was at `path` stays. */
  close(workbookId: string, report: ReportProgress): Answer<HostResult<'workbook.close'>>;
  /** Gives up a workbook: nothing of it is left. */
  cancel(workbookId: string): Answer<object>;
  /** Gives up every workbook: the console is closing. */
  closeAll(): Promise<void>;
}
