import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { IMPORT_COLUMNS_MAX, IMPORT_ROWS_MAX, type ImportLine } from '#shared/domain/import/import-cell.ts';
import { sniffText, type TextFormat } from './sniff-text.ts';
import { TableRefused } from './table-refused.ts';
import type { TableSource } from './table-source.ts';

/** A record of an office's table is never so long, in bytes. */
const RECORD_MAX = 1024 * 1024;
/** Rows travel in pieces. */
const PIECE = 500;
/** Spreadsheets are told so to keep a text as it is. */
const KEPT_AS_TEXT = /^="(.*)"$/su;

/**
 * Opens a file of text to be read as a table.
 *
 * @throws TableRefused when it is no text.
 */
export async function openCsvSource(path: string): Promise<TableSource> {
  const format = await sniffText(path);
  return {
    facts: {
      format: 'csv',
      from1904: false,
      text: { encoding: format.encoding, delimiter: format.delimiter },
    },
    sheets: [''],
    lines: () => csvLines(path, format),
    close: () => Promise.resolve(),
  };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

async function* csvLines(
  path: string,
  { encoding, delimiter }: TextFormat,
): AsyncGenerator<readonly ImportLine[], void, undefined> {
  const parser = Readable.from(decoded(path, encoding)).pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: RECORD_MAX,
    }),
  );
  let lines: ImportLine[] = [];
  let count = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const cells = cellsOf(record);
      if (cells.length === 0) continue;
      count += 1;
      if (count > IMPORT_ROWS_MAX + 1) throw new TableRefused('import-too-long', 'too many rows');
      lines.push({ at: info.records + info.empty_lines, cells });
      if (lines.length < PIECE) continue;
      yield lines;
      lines = [];
    }
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    throw new TableRefused('import-damaged', error instanceof Error ? error.message : String(error));
  } finally {
    parser.destroy();
  }
  if (lines.length > 0) yield lines;
}

/** The cells up to the last that has something written. */
function cellsOf(record: readonly string[]): readonly string[] {
  const last = record.findLastIndex((text) => text.trim() !== '');
  if (last >= IMPORT_COLUMNS_MAX) throw new TableRefused('import-too-wide', `${String(last + 1)} columns`);
  return record.slice(0, last + 1).map((text) => KEPT_AS_TEXT.exec(text)?.[1] ?? text);
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}
