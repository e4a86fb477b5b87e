/** How documents look, on the screen and on paper. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light; --ink: #17324d; --soft: #5a6b7d; --line: #dde3ea; --accent: #0066cc; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; color: var(--ink); background: #fff;
  font: 15px/1.5 "Titillium Web", "Segoe UI", Arial, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; color: var(--accent); }
p { margin: 0 0 .35rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.about { color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
td { white-space: pre-wrap; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** The SHA-256 of {@link DOCUMENT_STYLE}, base64: the page allows this style and nothing else. */
export const DOCUMENT_STYLE_DIGEST = 'DU9JRaRYwrEhKEH4S7T/EmSKx0R0h5t8smyS3CVHa/s=';
