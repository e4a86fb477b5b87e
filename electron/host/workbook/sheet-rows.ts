import type WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { SheetStream } from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import { columnLetters } from '#shared/reports/sheet-name.ts';
import type { Cell, SheetPlan } from '#shared/reports/workbook-plan.ts';
import type { CellRole, StyleNumbers } from './cell-styles.ts';
import { createRowSerializer, UnwritableCell } from './row-xml.ts';
import { headerRow, openSheet } from './sheet-setup.ts';

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

const NOTHING = Buffer.alloc(0);

/** The sheet that is being filled. */
export interface SheetRows {
  /**
   * Adds rows, all or none, once the archive has taken in those before them: while it squeezes some, others are made.
   *
   * @throws UnwritableCell when a value, or their number, does not fit in a sheet.
   */
  append(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Ends the sheet. */
  finish(): void;
  /** How many texts had to be shortened. */
  readonly shortenedTexts: number;
}

/** Begins a sheet: its preamble and header are in. */
export function createSheetRows(workbook: WorkbookWriter, plan: SheetPlan, styles: StyleNumbers): SheetRows {
  const sheet = openSheet(workbook, plan);
  const serializer = createRowSerializer(plan.columns, styles);
  const header = headerRow(plan);
  let lastRow = 0;
  let shortenedTexts = 0;
  let previous = Promise.resolve();

  function write(rows: readonly (readonly Cell[])[], role: CellRole): void {
    if (lastRow + rows.length > LAST_ROW) throw new UnwritableCell('more rows than a sheet has');
    const written = serializer.serialize(rows, lastRow + 1, role);
    sheet.stream.write(written.xml);
    lastRow += rows.length;
    shortenedTexts += written.shortenedTexts;
  }

  write(plan.preamble.slice(0, 1), 'title');
  write(plan.preamble.slice(1), 'note');
  write([plan.columns.map((column) => column.header)], 'header');
  return {
    async append(rows) {
      await previous;
      write(rows, 'plain');
      previous = takenIn(sheet.stream);
    },
    finish() {
      const lastColumn = columnLetters(plan.columns.length);
      if (plan.filter) sheet.autoFilter = `A${String(header)}:${lastColumn}${String(lastRow)}`;
      sheet.commit();
    },
    get shortenedTexts() {
      return shortenedTexts;
    },
  };
}

/**
 * The sheet's stream accepts everything; what holds back is the queue behind it. Nothing is written to that queue, only
 * to hear when all that came before has been taken out of it.
 */
async function takenIn(stream: SheetStream): Promise<void> {
  await Promise.all(
    stream.pipes.map((queue) => new Promise<void>((resolve) => queue.write(NOTHING, () => resolve()))),
  );
}
