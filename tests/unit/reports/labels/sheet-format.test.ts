import { describe, expect, it } from 'vitest';
import {
  hundredths,
  labelPlaces,
  labelsPerSheet,
  PRESET_FORMATS,
  SHEET_PRESETS,
  sheetRefusal,
} from '#shared/reports/labels/sheet-format.ts';

const NO_OFFSET = { x: 0, y: 0 };
const SMALL = PRESET_FORMATS['a4-38.1x21.2'];

describe('a sheet of labels', () => {
  it('of every known format has its labels within the paper, apart from each other', () => {
    for (const preset of SHEET_PRESETS)
      expect([preset, sheetRefusal(PRESET_FORMATS[preset])]).toEqual([preset, undefined]);
    expect(SHEET_PRESETS.map((preset) => labelsPerSheet(PRESET_FORMATS[preset]))).toEqual([
      24, 21, 40, 65, 14, 1, 1, 1,
    ]);
  });

  it('is measured as it is sold: 65 labels begin 4,75 mm and 10,7 mm from the corner, 40,6 mm apart', () => {
    expect(SMALL).toMatchObject({ margin: { x: 475, y: 1_070 }, pitch: { x: 4_060, y: 2_120 } });
    const [first, second] = labelPlaces(SMALL, 2, 0, NO_OFFSET);
    expect([first, second]).toEqual([
      { sheet: 0, x: 475, y: 1_070 },
      { sheet: 0, x: 4_535, y: 1_070 },
    ]);
  });

  it('begins where the last one ended, and goes on to the next sheet', () => {
    const places = labelPlaces(SMALL, 4, 63, NO_OFFSET);
    expect(places.map(({ sheet, x }) => [sheet, x])).toEqual([
      [0, 475 + 3 * 4_060],
      [0, 475 + 4 * 4_060],
      [1, 475],
      [1, 475 + 4_060],
    ]);
  });

  it('is moved whole by what the printer is off', () => {
    const [place] = labelPlaces(SMALL, 1, 0, { x: 30, y: -50 });
    expect(place).toEqual({ sheet: 0, x: 505, y: 1_020 });
  });

  it('of a printer’s roll is one label a page', () => {
    const roll = PRESET_FORMATS['roll-62x29'];
    expect(labelPlaces(roll, 3, 0, NO_OFFSET).map(({ sheet, x, y }) => [sheet, x, y])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 0, 0],
    ]);
  });

  it('is refused when its labels run off the paper or over each other', () => {
    expect(sheetRefusal({ ...SMALL, columns: 6 })?.data).toEqual({ why: 'outside' });
    expect(sheetRefusal({ ...SMALL, margin: { x: -1, y: 0 } })?.data).toEqual({ why: 'outside' });
    expect(sheetRefusal({ ...SMALL, pitch: { x: hundredths(38), y: 2_120 } })?.data).toEqual({
      why: 'overlapping',
    });
  });
});
