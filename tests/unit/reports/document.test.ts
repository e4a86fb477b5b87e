import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '#shared/reports/document-content.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { DOCUMENT_STYLE, DOCUMENT_STYLE_DIGEST } from '#shared/reports/document-style.ts';
import { documentWorkbook } from '#shared/reports/document-workbook.ts';
import { createFormats } from '#shared/text/formats.ts';
import { GOLDEN_TEXTS } from '#tests/fixtures/reports/golden-texts.ts';

const ITALIAN = { language: 'it', formats: createFormats('it') } as const;
const HOSTILE = `</td><script>alert("x")</script><img src=x onerror='y'>&amp;`;

function withText(text: string): DocumentContent {
  return {
    title: text,
    about: [text],
    sections: [
      { type: 'facts', heading: text, facts: [[text, text]] },
      { type: 'texts', heading: text, texts: [text] },
      { type: 'table', heading: text, columns: [text], rows: [[text]], empty: text },
      { type: 'table', heading: text, columns: [text], rows: [], empty: text },
    ],
  };
}

describe('a document as a page', () => {
  it('shows what people wrote and runs none of it', () => {
    const page = documentHtml(withText(HOSTILE), ITALIAN);
    expect(page).not.toMatch(/<script|<img|onerror='/);
    expect(page.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')).toHaveLength(14);
  });

  it('allows its own style alone: nothing is fetched, run or sent', () => {
    const page = documentHtml(withText('x'), ITALIAN);
    const digest = createHash('sha256').update(DOCUMENT_STYLE).digest('base64');
    expect(DOCUMENT_STYLE_DIGEST).toBe(digest);
    expect(page).toContain(`<style>${DOCUMENT_STYLE}</style>`);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/(src|href|action)=|url\(|@import|style="/);
  });

  it.each(GOLDEN_TEXTS)('keeps %j', (text) => {
    const page = documentHtml(withText(text), ITALIAN);
    const [, shown = ''] = /<dd>([^]*?)<\/dd>/.exec(page) ?? [];
    const read = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(read).toBe(text);
  });

  it('shows what would hide or turn the text as a mark', () => {
    const page = documentHtml(withText('a\u202Ecod.exe\u0007'), ITALIAN);
    expect(page).toContain('<dd>a\uFFFDcod.exe\uFFFD</dd>');
  });

  it('writes days, moments and numbers as Italians do', () => {
    const rows = [[{ wallTime: '2026-03-29' }, { wallTime: '2026-03-29T03:05:00' }, 1234, null]];
    const page = documentHtml(
      {
        title: 't',
        about: [],
        sections: [{ type: 'table', heading: 'h', columns: ['a', 'b', 'c', 'd'], rows, empty: '' }],
      },
      ITALIAN,
    );
    expect(page).toContain('<td>29/03/2026</td><td>29/03/2026 03:05</td><td>1.234</td><td></td>');
  });
});

describe('a document as a sheet', () => {
  it('has its sections one below the other, and foresees its rows', () => {
    const words = { creator: 'Presidio', item: 'Voce', value: 'Valore' };
    const { plan, rows, totalRows } = documentWorkbook(withText('x/y'), words);
    expect(plan.sheets).toMatchObject([{ name: 'x y', preamble: [['x/y'], ['x/y']] }]);
    expect(rows[0]).toEqual([
      [{ mark: 'heading', value: 'x/y' }],
      ['x/y', 'x/y'],
      [],
      [{ mark: 'heading', value: 'x/y' }],
      ['x/y'],
      [],
      [{ mark: 'heading', value: 'x/y' }],
      [{ mark: 'total', value: 'x/y' }],
      ['x/y'],
      [],
      [{ mark: 'heading', value: 'x/y' }],
      ['x/y'],
      [],
    ]);
    expect(totalRows).toBe(13);
  });
});
