import { posix } from 'node:path';
import type { ZipBook } from '#electron/host/import/zip-book.ts';
import { TableRefused } from '#electron/host/import/table-refused.ts';
import { attribute, bareName, xmlEvents } from './xml-events.ts';

/** Where the parts of a workbook are, and what they say of all its cells. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const RELATIONS = '_rels/.rels';
const TYPES = '[Content_Types].xml';
const MACROS = 'xl/vbaProject.bin';

/** Reads where the parts of a workbook are. @throws TableRefused when it is none, or holds macros. */
export async function workbookParts(book: ZipBook): Promise<WorkbookParts> {
  if (!book.has(TYPES)) throw new TableRefused('import-wrong-type', 'an archive that is no workbook');
  await refuseMacros(book);
  const main = [...(await relations(book, RELATIONS, '')).values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (main === undefined || !book.has(main.target))
    throw new TableRefused('import-wrong-type', 'an archive that is no workbook');
  const folder = posix.dirname(main.target);
  const related = await relations(
    book,
    posix.join(folder, '_rels', `${posix.basename(main.target)}.rels`),
    folder,
  );
  const { from1904, sheets } = await sheetList(book, main.target);
  const partOf = (type: string): string | null => {
    const found = [...related.values()].find((relation) => relation.type === type)?.target;
    return found !== undefined && book.has(found) ? found : null;
  };
  return {
    from1904,
    sheets: sheets.flatMap(({ name, relation }) => {
      const found = related.get(relation);
      return found?.type === 'worksheet' && book.has(found.target) ? [{ name, part: found.target }] : [];
    }),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

async function refuseMacros(book: ZipBook): Promise<void> {
  let isMain = false;
  for await (const events of xmlEvents(await book.open(TYPES)))
    for (const event of events) {
      if (event.eventType !== 'opentag') continue;
      const type = attribute(event.value.attributes, 'ContentType') ?? '';
      if (/macroEnabled|vbaProject/iu.test(type)) throw new TableRefused('import-macros', type);
      isMain ||= /spreadsheetml\.(?:sheet|template)\.main/u.test(type);
    }
  if (book.has(MACROS)) throw new TableRefused('import-macros', MACROS);
  if (!isMain) throw new TableRefused('import-wrong-type', 'an archive that is no workbook');
}

interface Relation {
  /** The last word of the relation's type, as in `worksheet`. */
  readonly type: string;
  readonly target: string;
}

async function relations(
  book: ZipBook,
  part: string,
  folder: string,
): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!book.has(part)) return found;
  for await (const events of xmlEvents(await book.open(part)))
    for (const event of events) {
      if (event.eventType !== 'opentag' || bareName(event.value.name) !== 'Relationship') continue;
      const { Id: id = '', Type: type = '', Target: target = '' } = event.value.attributes;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: path });
    }
  return found;
}

async function sheetList(
  book: ZipBook,
  part: string,
): Promise<{ readonly from1904: boolean; readonly sheets: readonly { name: string; relation: string }[] }> {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  for await (const events of xmlEvents(await book.open(part)))
    for (const event of events) {
      if (event.eventType !== 'opentag') continue;
      const { attributes } = event.value;
      const name = bareName(event.value.name);
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') continue;
      sheets.push({
        name: attributes['name'] ?? '',
        relation: attribute(withoutOwnId(attributes), 'id') ?? '',
      });
    }
  return { from1904, sheets };
}

/** The relation's id has a prefix; a sheet's own is called otherwise. */
function withoutOwnId(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key.includes(':')));
}
