/** A wall-clock moment or day, `aaaa-mm-gg` or `aaaa-mm-ggThh:mm[:ss]`: what the sheet shows, whatever the time zone. */
export interface WallTime {
  readonly wallTime: string;
}

/** A formula with the value we computed, so that a protected view shows it too. The result is in the sheet's own unit. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number;
}

/** A typed value. Text stays text even when it begins with `=`; `null` is an empty cell. */
export type PlainCell = null | string | number | WallTime | FormulaCell;

/** A value that stands out: the name of a section, a total. */
export interface MarkedCell {
  readonly mark: 'heading' | 'total';
  readonly value: PlainCell;
}

/**
 * A cell. It is shown in its column's format where that suits the value; elsewhere a day as a day, a moment as a
 * moment, a number as it is.
 */
export type Cell = PlainCell | MarkedCell;

/** How a column's values are shown. Durations are minutes, money is cents divided by a hundred, percent is a ratio. */
export type ColumnFormat =
  'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'dateTime' | 'duration';

/** A column of a sheet. */
export interface SheetColumn {
  readonly header: string;
  /** In characters, 1 to 255. */
  readonly width: number;
  readonly format: ColumnFormat;
}

/** A sheet before its rows. */
export interface SheetPlan {
  /** 1 to 31 characters, none of `\ / * ? : [ ] '`; no two alike, whatever their case. See `sheet-name.ts`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows above the header: a title, which is written large, then the period and the like. */
  readonly preamble: readonly (readonly Cell[])[];
  /** Whether the header carries filters. */
  readonly filter: boolean;
  readonly freezeHeader: boolean;
  readonly landscape: boolean;
}

/** Cells that have a name, so that a formula may say what it reads. */
export interface NamedRange {
  /** Letters, digits and underscores, beginning with a letter; no two alike. */
  readonly name: string;
  /** As formulas name cells of another sheet: `'Parametri'!$B$7:$B$13`. */
  readonly cells: string;
}

/** A workbook before its rows, which follow in order, sheet by sheet. */
export interface WorkbookPlan {
  readonly creator: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly NamedRange[];
}

/** The rows of a sheet, made while they are read: once. */
export type SheetRows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;

/** A workbook's plan and, for each sheet, its rows: made lazily, so that a long report is never whole in memory. */
export interface WorkbookContent {
  readonly plan: WorkbookPlan;
  /** One for each sheet of the plan, to be read in its order: what comes later may count what came before. */
  readonly rows: readonly SheetRows[];
  /** How many rows are expected in all, for the progress shown. */
  readonly totalRows: number;
}
