import type { RefusalOf } from '#shared/domain/act-refusals.ts';
import { refusalOf } from '#shared/domain/act-refusals.ts';

/** A width and a height, in hundredths of a millimetre. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point, in hundredths of a millimetre from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How labels stand on a sheet: everything in hundredths of a millimetre. */
export interface SheetFormat {
  readonly paper: Size;
  readonly label: Size;
  readonly columns: number;
  readonly rows: number;
  /** Where the first label begins. */
  readonly margin: Point;
  /** From the edge of a label to the same edge of the next. */
  readonly pitch: Point;
}

/** The formats that the console knows by name: sheets as they are sold, and rolls of label printers. */
export const SHEET_PRESETS = [
  'a4-70x37',
  'a4-63.5x38.1',
  'a4-48.5x25.4',
  'a4-38.1x21.2',
  'a4-99.1x38.1',
  'roll-62x29',
  'roll-50x25',
  'roll-100x50',
] as const;

/** One of {@link SHEET_PRESETS}. */
export type SheetPreset = (typeof SHEET_PRESETS)[number];

/** Millimetres as the layout counts them. */
export function hundredths(millimetres: number): number {
  return Math.round(millimetres * 100);
}

const A4: Size = { width: 21_000, height: 29_700 };

/** A sheet of paper with `columns` by `rows` labels in its middle, and a gap between the columns. */
function onA4(columns: number, rows: number, width: number, height: number, gap = 0): SheetFormat {
  const label = { width: hundredths(width), height: hundredths(height) };
  const pitch = { x: label.width + hundredths(gap), y: label.height };
  return {
    paper: A4,
    label,
    columns,
    rows,
    margin: {
      x: (A4.width - (columns - 1) * pitch.x - label.width) / 2,
      y: (A4.height - rows * pitch.y) / 2,
    },
    pitch,
  };
}

/** A roll: each label is a page. */
function onRoll(width: number, height: number): SheetFormat {
  const label = { width: hundredths(width), height: hundredths(height) };
  return {
    paper: label,
    label,
    columns: 1,
    rows: 1,
    margin: { x: 0, y: 0 },
    pitch: { x: label.width, y: label.height },
  };
}

/** The measures of each preset. */
export const PRESET_FORMATS: Readonly<Record<SheetPreset, SheetFormat>> = {
  'a4-70x37': onA4(3, 8, 70, 37),
  'a4-63.5x38.1': onA4(3, 7, 63.5, 38.1, 2.5),
  'a4-48.5x25.4': onA4(4, 10, 48.5, 25.4),
  'a4-38.1x21.2': onA4(5, 13, 38.1, 21.2, 2.5),
  'a4-99.1x38.1': onA4(2, 7, 99.1, 38.1, 2.5),
  'roll-62x29': onRoll(62, 29),
  'roll-50x25': onRoll(50, 25),
  'roll-100x50': onRoll(100, 50),
};

/** How many labels a sheet holds. */
export function labelsPerSheet({ columns, rows }: Pick<SheetFormat, 'columns' | 'rows'>): number {
  return columns * rows;
}

/** Why labels cannot stand so: they run over each other or out of the paper. `undefined` when they can. */
export function sheetRefusal(format: SheetFormat): RefusalOf<'sheet-impossible'> | undefined {
  const { paper, label, columns, rows, margin, pitch } = format;
  const outside =
    margin.x < 0 ||
    margin.y < 0 ||
    margin.x + (columns - 1) * pitch.x + label.width > paper.width ||
    margin.y + (rows - 1) * pitch.y + label.height > paper.height;
  if (outside) return refusalOf('sheet-impossible', { why: 'outside' });
  const overlapping = (columns > 1 && pitch.x < label.width) || (rows > 1 && pitch.y < label.height);
  return overlapping ? refusalOf('sheet-impossible', { why: 'overlapping' }) : undefined;
}

/** Where a label goes: on which sheet, from zero, and its upper left corner. */
export interface LabelPlace extends Point {
  readonly sheet: number;
}

/**
 * Where `count` labels go, row by row.
 *
 * @param skipped how many places of the first sheet were used already.
 * @param offset how far the printer is known to draw from where it is told: everything is moved by as much.
 */
export function labelPlaces(
  format: SheetFormat,
  count: number,
  skipped: number,
  offset: Point,
): readonly LabelPlace[] {
  const { columns, margin, pitch } = format;
  const each = labelsPerSheet(format);
  return Array.from({ length: count }, (_, index) => {
    const place = (skipped % each) + index;
    const onSheet = place % each;
    return {
      sheet: Math.floor(place / each),
      x: margin.x + (onSheet % columns) * pitch.x + offset.x,
      y: margin.y + Math.floor(onSheet / columns) * pitch.y + offset.y,
    };
  });
}
