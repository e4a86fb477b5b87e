import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { openTable } from '#electron/host/import/open-table.ts';
import { TableRefused } from '#electron/host/import/table-refused.ts';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** A file of the test's own. */
export async function tableFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await freshFolder(), name);
  await writeFile(path, content);
  return path;
}

/** All the rows of a file’s first sheet. */
export async function readAll(path: string): Promise<readonly ImportLine[]> {
  const source = await openTable(path);
  try {
    const lines: ImportLine[] = [];
    for await (const piece of source.lines(0)) lines.push(...piece);
    return lines;
  } finally {
    await source.close();
  }
}

/** Why a file is not read. Fails when it is. */
export async function refusalOf(path: string): Promise<string> {
  try {
    await readAll(path);
  } catch (error) {
    if (error instanceof TableRefused) return error.code;
    throw error;
  }
  throw new Error('it was read');
}

/** The bytes of an archive with these parts, deflated. */
export async function archive(parts: Readonly<Record<string, Iterable<string> | string>>): Promise<Buffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const { bytes, size, sum } = await deflated(typeof content === 'string' ? [content] : content);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(sum, 10);
    fixed.writeUInt32LE(bytes.length, 14);
    fixed.writeUInt32LE(size, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fixed, Buffer.from(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fixed, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('504b0506', 'hex'), end]);
}

async function deflated(pieces: Iterable<string>): Promise<{ bytes: Buffer; size: number; sum: number }> {
  const chunks: Buffer[] = [];
  let size = 0;
  let sum = 0;
  function* counted(): Generator<Buffer> {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      size += bytes.length;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  }
  await pipeline(Readable.from(counted()), createDeflateRaw(), async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk);
  });
  return { bytes: Buffer.concat(chunks), size, sum };
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with one sheet, whose rows are the given XML. */
export function workbook(
  rows: Iterable<string> | string,
  { type = MAIN, shared = '', styles = '' } = {},
): Readonly<Record<string, Iterable<string> | string>> {
  const pieces = typeof rows === 'string' ? [rows] : rows;
  function* sheet(): Generator<string> {
    yield '<worksheet><sheetData>';
    yield* pieces;
    yield '</sheetData></worksheet>';
  }
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('r0', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Beni" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(),
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
}

/** Writes an archive under a name. */
export async function archiveFile(
  name: string,
  parts: Readonly<Record<string, Iterable<string> | string>>,
): Promise<string> {
  return tableFile(name, await archive(parts));
}
