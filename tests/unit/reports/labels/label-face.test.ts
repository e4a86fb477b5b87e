import { describe, expect, it } from 'vitest';
import type { Size } from '#shared/reports/labels/sheet-format.ts';
import { PRESET_FORMATS, SHEET_PRESETS } from '#shared/reports/labels/sheet-format.ts';
import {
  type Box,
  labelFace,
  type LabelFace,
  LEAST_MODULE,
  QUIET_MODULES,
  titleFont,
} from '#shared/reports/labels/label-face.ts';

/** The side of the symbol of our labels: version 3. */
const MODULES = 29;

function faceOf(label: Size): LabelFace {
  const face = labelFace(label, MODULES);
  if (!face.ok) throw new Error(face.refusal.code);
  return face.value;
}

function isWithin({ x, y, width, height }: Box, label: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= label.width && y + height <= label.height;
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

describe('the face of a label', () => {
  it('of every known format has a symbol that readers read, words under it, and nothing over anything', () => {
    for (const preset of SHEET_PRESETS) {
      const { label } = PRESET_FORMATS[preset];
      const { symbol, module, title, words } = faceOf(label);
      expect(module).toBeGreaterThanOrEqual(LEAST_MODULE);
      expect(symbol.width).toBe(module * (MODULES + 2 * QUIET_MODULES));
      expect(title.y).toBe(symbol.y + symbol.height);
      const boxes = [symbol, title, ...(words === null ? [] : [words])];
      expect(boxes.every((box) => isWithin(box, label))).toBe(true);
      expect(boxes.every((box, at) => boxes.slice(at + 1).every((other) => areApart(box, other)))).toBe(true);
    }
  });

  it('has its other words beside a wide symbol, and under the title of a tall label', () => {
    const wide = faceOf({ width: 7_000, height: 3_700 });
    expect(wide.words?.x).toBeGreaterThan(wide.symbol.x + wide.symbol.width);
    const tall = faceOf({ width: 2_500, height: 5_000 });
    expect(tall.words?.y).toBe(tall.title.y + tall.title.height);
  });

  it('is refused when its modules would be under 0,33 mm with the white frame whole', () => {
    const refused = labelFace({ width: 2_000, height: 1_500 }, MODULES);
    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'label-too-small', data: { width: 1_421, height: 1_641 } },
    });
    expect(labelFace({ width: 1_421, height: 1_641 }, MODULES).ok).toBe(true);
  });

  it('makes a long title smaller, never smaller than can be read', () => {
    const { title } = faceOf({ width: 3_810, height: 2_120 });
    expect(titleFont(title, 'PC-1')).toBe(title.font);
    expect(titleFont(title, 'Proiettore della sala consiliare')).toBeLessThan(title.font);
    expect(titleFont(title, 'x'.repeat(200))).toBe(170);
  });
});
