import { open } from 'node:fs/promises';
import { openWorkbookSource } from '#electron/host/workbook/workbook-source.ts';
import { openCsvSource } from './csv-source.ts';
import { TableRefused } from './table-refused.ts';
import type { TableSource } from './table-source.ts';

/** How files of other kinds begin, whatever their name says. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'an old or protected workbook'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['25504446', 'a PDF'],
  ['4d5a', 'a program'],
  ['7f454c46', 'a program'],
  ['1f8b', 'a compressed file'],
  ['52617221', 'a compressed file'],
  ['377abcaf', 'a compressed file'],
];
const ARCHIVE = '504b';
const LONGEST = 8;

/**
 * Opens a file of tables by what it is, not by what it is called.
 *
 * @throws TableRefused when it cannot be read as one.
 */
export async function openTable(path: string): Promise<TableSource> {
  const beginning = await firstBytes(path);
  const other = OTHERS.find(([bytes]) => beginning.startsWith(bytes));
  if (other !== undefined) throw new TableRefused('import-wrong-type', other[1]);
  return beginning.startsWith(ARCHIVE) ? openWorkbookSource(path) : openCsvSource(path);
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
