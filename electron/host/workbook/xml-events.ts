import type { Readable } from 'node:stream';
import parseSax, { type SaxEvent } from 'exceljs/lib/utils/parse-sax.js';
import { damaged } from '#electron/host/import/zip-book.ts';
import { TableRefused } from '#electron/host/import/table-refused.ts';

/** Between two tags of a workbook's part there is never so much, in characters. */
const GAP_MAX = 1024 * 1024;

/** What the parser meets in a part, piece by piece: what a piece held is forgotten before the next. */
export async function* xmlEvents(part: Readable): AsyncGenerator<readonly SaxEvent[], void, undefined> {
  try {
    yield* parseSax(decoded(part));
  } catch (error) {
    throw error instanceof TableRefused ? error : damaged(error);
  } finally {
    part.destroy();
  }
}

/** The text of a part. The parser keeps what it has not made sense of yet: that is bounded here. */
async function* decoded(part: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let gap = 0;
  for await (const chunk of part) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    const tag = text.lastIndexOf('<');
    gap = tag < 0 ? gap + text.length : text.length - tag;
    if (gap > GAP_MAX) throw new TableRefused('import-too-large', 'a text of more than a million characters');
    yield text;
  }
  yield decoder.decode();
}

/** The name of a tag without the prefix that some programs write. */
export function bareName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute, whatever prefix it has. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => bareName(key) === name)?.[1];
}
