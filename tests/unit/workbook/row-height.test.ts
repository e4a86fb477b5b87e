import { describe, expect, it } from 'vitest';
import { rowHeight } from '#electron/host/workbook/row-height.ts';

describe('the height of a row', () => {
  it('is the ordinary one while every text fits its column', () => {
    expect(rowHeight(['Pelago', null, 'Guasto'], [{ width: 10 }, { width: 1 }, { width: 10 }])).toBeNull();
  });

  it('grows with the text that takes most lines', () => {
    expect(rowHeight(['a'.repeat(45), 'b'], [{ width: 21 }, { width: 5 }])).toBe(45);
  });

  it('counts the line ends of a text, empty lines included', () => {
    expect(rowHeight(['prima\n\nterza'], [{ width: 20 }])).toBe(45);
  });

  it('stops at twelve lines', () => {
    expect(rowHeight(['parola '.repeat(1_000)], [{ width: 20 }])).toBe(180);
  });
});
