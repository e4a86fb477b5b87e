import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { TableRefused } from './table-refused.ts';

/** How a file of text is written. */
export interface TextFormat {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  readonly delimiter: string;
}

/** A table of an office never takes so much, in bytes. */
const BYTES_MAX = 128 * 1024 * 1024;
const HEAD = 64 * 1024;
const DELIMITERS = [';', ',', '\t', '|'] as const;
/** So many records tell how the others are parted. */
const SAMPLE = 30;

/**
 * Tells how a file of text is written: by its mark, else as UTF-8 when all of it is, else as Windows does.
 *
 * @throws TableRefused when it is no text, or too much of it.
 */
export async function sniffText(path: string): Promise<TextFormat> {
  if ((await stat(path)).size > BYTES_MAX) throw new TableRefused('import-too-large', 'too many bytes');
  const head = await readHead(path);
  const encoding = await encodingOf(path, head);
  if (encoding !== 'utf-16le' && head.includes(0))
    throw new TableRefused('import-wrong-type', 'bytes that no text has');
  const text = new TextDecoder(encoding).decode(head);
  return { encoding, delimiter: delimiterOf(text) };
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(buffer, 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function encodingOf(path: string, head: Buffer): Promise<TextFormat['encoding']> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return 'windows-1252';
  }
}

/** The sign that parts the first records in the same number of columns, the most of them. */
function delimiterOf(text: string): string {
  const whole = text.length < HEAD / 2 ? text : text.slice(0, Math.max(text.lastIndexOf('\n'), 1));
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(whole, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function scoreOf(text: string, delimiter: string): number {
  const records = sample(text, delimiter);
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  // Above the headers there may be a title: what counts is how most records are parted.
  const [width, alike] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return width < 2 ? 0 : (alike / records.length) * width;
}

function sample(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      to: SAMPLE,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    // Cut in the middle of a quoted text, or parted otherwise: this sign parts nothing.
    return [];
  }
}
