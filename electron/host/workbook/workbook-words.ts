import type { ZipBook } from '#electron/host/import/zip-book.ts';
import { TableRefused } from '#electron/host/import/table-refused.ts';
import { attribute, bareName, xmlEvents } from './xml-events.ts';

/** The texts that cells share stay in memory: so many bytes of them at most. */
const SHARED_MAX = 96 * 1024 * 1024;
const TEXTS_MAX = 2_000_000;

/** The texts that cells refer to by place. @throws TableRefused when they are too many. */
export async function sharedTexts(book: ZipBook, part: string | null): Promise<readonly string[]> {
  if (part === null) return [];
  if (book.size(part) > SHARED_MAX) throw new TableRefused('import-too-large', 'too many shared texts');
  const reading = createTextReading();
  for await (const events of xmlEvents(await book.open(part)))
    for (const event of events) {
      if (event.eventType === 'text') reading.text(event.value);
      else reading.tag(bareName(event.value.name), event.eventType === 'opentag');
      if (reading.texts.length > TEXTS_MAX)
        throw new TableRefused('import-too-large', 'too many shared texts');
    }
  return reading.texts;
}

interface TextReading {
  readonly texts: readonly string[];
  text(text: string): void;
  tag(name: string, opens: boolean): void;
}

/** Puts the pieces of each text together: how Japanese words are read aloud is none of them. */
function createTextReading(): TextReading {
  const texts: string[] = [];
  let pieces: string[] = [];
  let isText = false;
  let phonetic = 0;
  return {
    texts,
    text(text) {
      if (isText && phonetic === 0) pieces.push(text);
    },
    tag(name, opens) {
      if (name === 't') isText = opens;
      else if (name === 'rPh') phonetic += opens ? 1 : -1;
      else if (name === 'si' && opens) pieces = [];
      else if (name === 'si') texts.push(pieces.join(''));
    },
  };
}

/** Which of the ready-made number formats show a day, with or without its hour. */
const READY_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether cells of each style show a day, by the style's place. */
export async function dayStyles(book: ZipBook, part: string | null): Promise<readonly boolean[]> {
  if (part === null) return [];
  const reading = createStyleReading();
  for await (const events of xmlEvents(await book.open(part)))
    for (const event of events) {
      if (event.eventType === 'opentag') reading.open(bareName(event.value.name), event.value.attributes);
      else if (event.eventType === 'closetag') reading.close(bareName(event.value.name));
    }
  return reading.styles;
}

interface StyleReading {
  readonly styles: readonly boolean[];
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  close(tag: string): void;
}

/** Puts the styles of cells beside the formats that they name: other styles than those of cells are passed over. */
function createStyleReading(): StyleReading {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCells = false;
  return {
    styles,
    open(tag, attributes) {
      const format = Number(attribute(attributes, 'numFmtId') ?? '0');
      if (tag === 'cellXfs') isCells = true;
      else if (tag === 'numFmt') own.set(format, showsDay(attributes['formatCode'] ?? ''));
      else if (tag === 'xf' && isCells) styles.push(own.get(format) ?? READY_DAYS.has(format));
    },
    close(tag) {
      if (tag === 'cellXfs') isCells = false;
    },
  };
}

/** Whether a format shows a year or a day: what it quotes, colours and conditions are left out. */
function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
  return /[yd]/iu.test(bare.split(';')[0] ?? '') && !/^general/iu.test(bare);
}
