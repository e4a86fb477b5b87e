import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTooLong,
  LONGEST_CELL_TEXT,
  shorten,
  writableText,
  xmlText,
} from '#electron/host/workbook/cell-text.ts';

/** What XML 1.0 allows in a document. */
const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('a text of a cell', () => {
  it.each(['àèìòù', 'a;b', '"citato"', '=cmd', '+1', '@x', '-2', '😀', '__x', '\t', 'riga\nriga'])(
    'keeps %j as it is',
    (text) => {
      expect(writableText(text)).toBe(text);
    },
  );

  it('shows that a character was not writable', () => {
    expect(writableText('a\u0000b\u001Fc\uD800d\uFFFEe\u0085f')).toBe('a�b�c�d�e�f');
  });

  it('has one kind of line end', () => {
    expect(writableText('uno\r\ndue\rtre\nquattro')).toBe('uno\ndue\ntre\nquattro');
  });

  it('escapes what markup would take for its own', () => {
    expect(xmlText('<a> & "b"')).toBe('&lt;a&gt; &amp; "b"');
  });

  it('is not read back as the character that it seems to escape', () => {
    expect(xmlText('_x0041_ e _x_')).toBe('_x005F_x0041_ e _x_');
  });

  it('is legal in XML, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).toMatch(LEGAL);
      }),
    );
  });
});

describe('a text longer than a cell holds', () => {
  it('ends with an ellipsis at the greatest length', () => {
    const short = shorten('x'.repeat(LONGEST_CELL_TEXT + 1));
    expect([short.length, short.at(-1)]).toEqual([LONGEST_CELL_TEXT, '…']);
  });

  it('is not cut within a character', () => {
    expect(shorten(`${'x'.repeat(LONGEST_CELL_TEXT - 2)}😀😀`)).toBe(`${'x'.repeat(LONGEST_CELL_TEXT - 2)}…`);
  });

  it('begins one character past what fits', () => {
    const whole = 'x'.repeat(LONGEST_CELL_TEXT);
    expect([isTooLong(whole), shorten(whole)]).toEqual([false, whole]);
  });
});
