import type { TableSource } from '#electron/host/import/table-source.ts';
import { openZipBook } from '#electron/host/import/zip-book.ts';
import { type CellWords, sheetLines } from './sheet-lines.ts';
import { workbookParts } from './workbook-parts.ts';
import { dayStyles, sharedTexts } from './workbook-words.ts';

/**
 * Opens a workbook to be read: what its cells share is kept in memory, its rows pass.
 *
 * @throws TableRefused when it is damaged, hostile, or no workbook.
 */
export async function openWorkbookSource(path: string): Promise<TableSource> {
  const book = await openZipBook(path);
  try {
    const { sheets, from1904, sharedStrings, styles } = await workbookParts(book);
    const words: CellWords = {
      shared: await sharedTexts(book, sharedStrings),
      days: await dayStyles(book, styles),
      from1904,
    };
    return {
      facts: { format: 'xlsx', from1904, text: null },
      sheets: sheets.map(({ name }) => name),
      async *lines(sheet) {
        const found = sheets[sheet];
        if (found !== undefined) yield* sheetLines(await book.open(found.part), words);
      },
      close() {
        book.close();
        return Promise.resolve();
      },
    };
  } catch (error) {
    book.close();
    throw error;
  }
}
