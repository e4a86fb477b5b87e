import { describeError } from '#electron/host/describe-error.ts';
import { fileFailure } from '#electron/host/files/file-failure.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { TableLook } from '#shared/host/import.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { openTable } from './open-table.ts';
import { TableRefused } from './table-refused.ts';
import type { TableSource } from './table-source.ts';

/** What the service asks of the thread that reads a table. One thread reads one file. */
export type ReadingRequest =
  | { readonly act: 'look'; readonly path: string }
  | { readonly act: 'rows'; readonly sheet: number; readonly from: number; readonly count: number };

/** What the thread answers: to `look` what the file holds, to `rows` the rows. */
export type ReadingAnswer = Result<TableLook | readonly ImportLine[], HostRefusal>;

/** Answers the service's requests, one after the other. `report` hears how many rows were looked at. */
export type ReadingThread = (
  request: ReadingRequest,
  report: (rows: number) => void,
) => Promise<ReadingAnswer>;

/** The first rows of each sheet are shown to choose from. */
const HEAD_ROWS = 30;

/** The rows of a sheet, as they are asked for in order. */
interface Cursor {
  readonly sheet: number;
  readonly pieces: AsyncIterator<readonly ImportLine[]>;
  given: number;
  held: readonly ImportLine[];
}

/** The inside of the thread that reads a table: what is not asked for is not kept. */
export function createReadingThread(): ReadingThread {
  let path = '';
  let source: TableSource | undefined;
  let cursor: Cursor | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function rows(sheet: number, from: number, count: number): Promise<readonly ImportLine[]> {
    if (source === undefined) return [];
    if (cursor?.sheet !== sheet || cursor.given > from) {
      await cursor?.pieces.return?.();
      cursor = { sheet, pieces: source.lines(sheet)[Symbol.asyncIterator](), given: 0, held: [] };
    }
    await pass(cursor, from - cursor.given);
    return pass(cursor, count);
  }

  async function act(request: ReadingRequest, report: (rows: number) => void): Promise<ReadingAnswer> {
    switch (request.act) {
      case 'look':
        ({ path } = request);
        source = await openTable(path);
        return done(await look(source, report));
      case 'rows':
        return done(await rows(request.sheet, request.from, request.count));
      default:
        return assertNever(request);
    }
  }

  async function answer(request: ReadingRequest, report: (rows: number) => void): Promise<ReadingAnswer> {
    try {
      return await act(request, report);
    } catch (error) {
      return { ok: false, refusal: refusalOf(error, path) };
    }
  }

  return (request, report) => {
    const answered = last.then(() => answer(request, report));
    last = answered;
    return answered;
  };
}

/** Takes so many rows from where a cursor is. */
async function pass(cursor: Cursor, count: number): Promise<readonly ImportLine[]> {
  const taken: ImportLine[] = [];
  while (taken.length < count) {
    if (cursor.held.length === 0) {
      const next = await cursor.pieces.next();
      if (next.done === true) break;
      cursor.held = next.value;
    }
    const some = cursor.held.slice(0, count - taken.length);
    cursor.held = cursor.held.slice(some.length);
    cursor.given += some.length;
    taken.push(...some);
  }
  return taken;
}

async function look(source: TableSource, report: (rows: number) => void): Promise<TableLook> {
  const sheets: TableLook['sheets'] = [];
  let seen = 0;
  for (const [place, name] of source.sheets.entries()) {
    const sheet = { name, rows: 0, columns: 0, head: [] as ImportLine[] };
    for await (const lines of source.lines(place)) {
      sheet.head.push(...lines.slice(0, HEAD_ROWS - sheet.head.length));
      sheet.rows += lines.length;
      for (const { cells } of lines) sheet.columns = Math.max(sheet.columns, cells.length);
      report((seen += lines.length));
    }
    sheets.push(sheet);
  }
  return { ...source.facts, sheets };
}

function refusalOf(error: unknown, path: string): HostRefusal {
  if (error instanceof TableRefused) return { code: error.code, data: { path, detail: error.message } };
  const failure = fileFailure(error, path);
  if (failure?.code === 'folder-missing') return { ...failure, code: 'file-missing' };
  return failure ?? { code: 'host-failed', data: { path, detail: describeError(error) } };
}
