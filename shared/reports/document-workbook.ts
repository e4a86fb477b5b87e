import type { DocumentContent, DocumentSection } from './document-content.ts';
import { sheetName } from './sheet-name.ts';
import type { Cell, SheetColumn, WorkbookContent } from './workbook-plan.ts';

const FIRST_WIDTH = 28;
const OTHER_WIDTH = 26;

/** A document as one sheet: its sections one below the other. */
export function documentWorkbook(
  content: DocumentContent,
  { creator, item, value }: { readonly creator: string; readonly item: string; readonly value: string },
): WorkbookContent {
  const { title, about, sections } = content;
  const rows = sections.flatMap((section) => [...sectionRows(section), []]);
  const count = Math.max(
    2,
    ...sections.map((section) => (section.type === 'table' ? section.columns.length : 2)),
  );
  const columns = Array.from({ length: count }, (_, at): SheetColumn => ({
    header: at === 0 ? item : at === 1 ? value : '',
    width: at === 0 ? FIRST_WIDTH : OTHER_WIDTH,
    format: 'text',
  }));
  const preamble = [[title], ...about.map((line) => [line])];
  const sheet = {
    name: sheetName(title),
    columns,
    preamble,
    filter: false,
    freezeHeader: false,
    landscape: true,
  };
  return { plan: { creator, title, sheets: [sheet] }, rows: [rows], totalRows: rows.length };
}

function sectionRows(section: DocumentSection): readonly (readonly Cell[])[] {
  const heading = [{ mark: 'heading', value: section.heading } as const];
  switch (section.type) {
    case 'facts':
      return [heading, ...section.facts];
    case 'texts':
      return [heading, ...section.texts.map((text) => [text])];
    case 'table':
      if (section.rows.length === 0) return [heading, [section.empty]];
      return [heading, section.columns.map((value) => ({ mark: 'total', value }) as const), ...section.rows];
  }
}
