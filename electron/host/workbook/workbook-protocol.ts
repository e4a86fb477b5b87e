import type { Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import type { WorkbookTarget, WrittenWorkbook } from './workbook-writer.ts';

/** What the service asks of the thread that writes a workbook. One thread writes one workbook. */
export type WriterRequest =
  | { readonly act: 'open'; readonly target: WorkbookTarget }
  | { readonly act: 'append'; readonly sheet: number; readonly rows: readonly (readonly Cell[])[] }
  | { readonly act: 'close' };

/** One of the acts. */
export type WriterAct = WriterRequest['act'];

/** What the thread gives back for each act that was done. */
export interface WriterResults {
  readonly open: null;
  readonly append: null;
  readonly close: WrittenWorkbook;
}

/** What the thread says of an act. */
export type WriterAnswer<Act extends WriterAct = WriterAct> = Result<WriterResults[Act], HostRefusal>;
