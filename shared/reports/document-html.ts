import type { Formats } from '#shared/text/formats.ts';
import {
  type DocumentContent,
  type DocumentSection,
  documentText,
  type DocumentValue,
} from './document-content.ts';
import { DOCUMENT_STYLE, DOCUMENT_STYLE_DIGEST } from './document-style.ts';
import { type Html, markup } from './html.ts';

/** Ours, whole: it is the only thing that goes into the page as it is. */
const STYLE = DOCUMENT_STYLE as Html;

/** Nothing is fetched, nothing is run, nothing is sent: the page shows what it holds. */
const POLICY = `default-src 'none'; style-src 'sha256-${DOCUMENT_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * A document as one file that any browser opens and prints: it holds its own style, no script, and asks nothing of
 * anybody. What people wrote is shown as they wrote it, whatever it looks like.
 */
export function documentHtml(
  { title, about, sections }: DocumentContent,
  { language, formats }: { readonly language: string; readonly formats: Formats },
): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${[STYLE]}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${about.map((line) => markup`<p class="about">${line}</p>\n`)}${sections.map((section) => sectionHtml(section, formats))}</main>
</body>
</html>
`;
}

function sectionHtml(section: DocumentSection, formats: Formats): Html {
  return markup`<section>
<h2>${section.heading}</h2>
${[bodyHtml(section, formats)]}
</section>
`;
}

function bodyHtml(section: DocumentSection, formats: Formats): Html {
  const written = (value: DocumentValue): string => documentText(value, formats.integer);
  switch (section.type) {
    case 'facts': {
      const facts = section.facts.map(
        ([label, value]) => markup`<dt>${label}</dt><dd>${written(value)}</dd>\n`,
      );
      return markup`<dl>\n${facts}</dl>`;
    }
    case 'texts':
      return markup`${section.texts.map((text) => markup`<p>${text}</p>\n`)}`;
    case 'table':
      return section.rows.length === 0
        ? markup`<p class="about">${section.empty}</p>`
        : tableHtml(section, written);
  }
}

function tableHtml(
  { columns, rows }: Extract<DocumentSection, { type: 'table' }>,
  written: (value: DocumentValue) => string,
): Html {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const cells = (row: readonly DocumentValue[]): readonly Html[] =>
    row.map((value) => markup`<td>${written(value)}</td>`);
  return markup`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${cells(row)}</tr>\n`)}</tbody>
</table>`;
}
