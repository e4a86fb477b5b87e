import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { TableRefused } from './table-refused.ts';

/** A workbook holds some dozens of parts. */
const ENTRIES_MAX = 1_000;
/** What the parts of a workbook may inflate to in all, in bytes. */
const INFLATED_MAX = 512 * 1024 * 1024;
/** Sheets of an office shrink ten to fifty times; what shrinks more was made to burst. */
const RATIO_MAX = 250;
/** Small parts may shrink as they like, in bytes. */
const SMALL = 4 * 1024 * 1024;

/** The parts of a workbook's archive. */
export interface ZipBook {
  has(name: string): boolean;
  /** What a part inflates to, in bytes; 0 when there is none. */
  size(name: string): number;
  /** The bytes of a part: more than it declares is an error. */
  open(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens an archive after looking at all that it declares: nothing is inflated before, and nothing inflates to more than
 * was declared.
 *
 * @throws TableRefused when it is damaged, too large, or made to burst.
 */
export async function openZipBook(path: string): Promise<ZipBook> {
  const zip = await openArchive(path);
  try {
    const entries = await readEntries(zip);
    return {
      has: (name) => entries.has(name),
      size: (name) => entries.get(name)?.uncompressedSize ?? 0,
      open(name) {
        const entry = entries.get(name);
        if (entry === undefined) throw new TableRefused('import-damaged', `the part ${name} is missing`);
        return zip.openReadStreamPromise(entry);
      },
      close() {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openArchive(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw damaged(error);
  }
}

async function readEntries(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, yauzl.Entry>> {
  if (zip.entryCount > ENTRIES_MAX) throw tooLarge(`${String(zip.entryCount)} parts`);
  const entries = new Map<string, yauzl.Entry>();
  let inflated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      inflated += entry.uncompressedSize;
      requireFair(entry, inflated, entries.size + 1);
      entries.set(entry.fileName.replace(/^\//u, ''), entry);
    }
  } catch (error) {
    throw error instanceof TableRefused ? error : damaged(error);
  }
  return entries;
}

function requireFair(entry: yauzl.Entry, inflated: number, count: number): void {
  const { uncompressedSize, compressedSize, fileName } = entry;
  if (count > ENTRIES_MAX) throw tooLarge(`more than ${String(ENTRIES_MAX)} parts`);
  if (inflated > INFLATED_MAX) throw tooLarge(`more than ${String(INFLATED_MAX)} bytes once inflated`);
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * RATIO_MAX)
    throw tooLarge(`${fileName} inflates ${String(Math.round(uncompressedSize / compressedSize))} times`);
  if (!entry.canDecodeFileData()) throw new TableRefused('import-damaged', `${fileName} cannot be decoded`);
}

function tooLarge(detail: string): TableRefused {
  return new TableRefused('import-too-large', detail);
}

/** What the archive reader says of a file that is not a sound archive. */
export function damaged(error: unknown): TableRefused {
  return new TableRefused('import-damaged', error instanceof Error ? error.message : String(error));
}
