import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { Cell, WorkbookPlan } from '#shared/reports/workbook-plan.ts';
import { createStyleNumbers } from './cell-styles.ts';
import { writableText } from './cell-text.ts';
import { checkPlan } from './plan-check.ts';
import { createReplacementFile } from './replacement-file.ts';
import { UnwritableCell } from './row-xml.ts';
import { createSheetRows, type SheetRows } from './sheet-rows.ts';

/** How much the archive is squeezed: the level past which files shrink by little and the work grows by much. */
const COMPRESSION_LEVEL = 4;

/** Where a workbook is written and what it will look like. */
export interface WorkbookTarget {
  readonly path: string;
  /** A file beside `path` that does not exist yet: the workbook grows there. */
  readonly temporary: string;
  readonly plan: WorkbookPlan;
  /** The moment that the file's properties bear, UTC milliseconds. */
  readonly createdAt: number;
}

/** What was written. */
export interface WrittenWorkbook {
  readonly bytes: number;
  readonly rows: number;
  readonly shortenedTexts: number;
}

/** Writes one workbook, whose rows come sheet by sheet. */
export interface WorkbookWriting {
  /**
   * Adds rows to a sheet, all or none. Sheets are filled in the plan's order.
   *
   * @throws UnwritableCell when they do not fit: the writing may go on. Whatever else is thrown ends it.
   */
  append(sheet: number, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Completes the file and puts it in place. */
  close(): Promise<WrittenWorkbook>;
  /** Gives up: nothing is left of the writing. */
  discard(): Promise<void>;
}

/**
 * Begins a workbook.
 *
 * @throws UnwritableCell when the plan is not one of a workbook; the operating system's error when the file cannot be
 * made.
 */
export async function createWorkbookWriting(target: WorkbookTarget): Promise<WorkbookWriting> {
  const { plan } = target;
  checkPlan(plan);
  const file = await createReplacementFile(target.path, target.temporary);
  const workbook = new WorkbookWriter({
    stream: file.stream,
    useStyles: true,
    created: new Date(target.createdAt),
    creator: writableText(plan.creator),
    lastModifiedBy: writableText(plan.creator),
    zip: { zlib: { level: COMPRESSION_LEVEL } },
  });
  workbook.title = writableText(plan.title);
  for (const { name, cells } of plan.names ?? []) workbook.definedNames.add(cells, name);
  hearTheEnd(workbook);
  const styles = createStyleNumbers((style) => workbook.styles.addStyleModel(style));
  const failure = failureOf(workbook, file.stream);
  const sheets: SheetRows[] = [];
  let rows = 0;

  /** Moves on to a sheet of the plan: those before it are ended, the ones without rows too. */
  function sheetAt(position: number): SheetRows {
    for (const sheetPlan of plan.sheets.slice(sheets.length, position + 1)) {
      sheets.at(-1)?.finish();
      sheets.push(createSheetRows(workbook, sheetPlan, styles));
    }
    const sheet = sheets[position];
    if (sheet === undefined || position < sheets.length - 1) {
      throw new UnwritableCell(`sheet ${String(position)} is not the one being filled, nor a later one`);
    }
    return sheet;
  }

  return {
    async append(sheet, added) {
      await Promise.race([failure, sheetAt(sheet).append(added)]);
      rows += added.length;
    },
    async close() {
      sheetAt(plan.sheets.length - 1).finish();
      await Promise.race([failure, workbook.commit()]);
      const bytes = await file.commit();
      const shortenedTexts = sheets.reduce((sum, sheet) => sum + sheet.shortenedTexts, 0);
      return { bytes, rows, shortenedTexts };
    },
    async discard() {
      workbook.zip.abort();
      await file.discard();
    },
  };
}

/**
 * The promise of the archive's end is dropped by exceljs. Given up while it was being completed, the archive rejects it,
 * and nobody would hear: that ends the thread, before it has said what had gone wrong.
 */
function hearTheEnd({ zip }: WorkbookWriter): void {
  const finalize = zip.finalize.bind(zip);
  zip.finalize = () => {
    const ended = finalize();
    ended.catch(() => undefined);
    return ended;
  };
}

/** Never resolves; rejects when the archive or the file fails, now or between two calls. */
function failureOf(workbook: WorkbookWriter, stream: NodeJS.EventEmitter): Promise<never> {
  const failure = new Promise<never>((_resolve, reject) => {
    stream.on('error', reject);
    workbook.zip.on('error', reject);
  });
  // A failure that nobody waits for yet is met by the next call: until then it is not an unhandled one.
  failure.catch(() => undefined);
  return failure;
}
