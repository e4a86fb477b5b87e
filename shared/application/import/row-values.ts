import type { RecordId } from '#shared/domain/identity.ts';
import { type ImportCell, type ImportLine, isBlank } from '#shared/domain/import/import-cell.ts';
import { importColumn, type ImportColumn, type ImportKind } from '#shared/domain/import/import-columns.ts';
import { type ImportFault, importReason } from '#shared/domain/import/import-fault.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { CellReader } from './read-cell.ts';
import type { ImportMapping } from './propose-mapping.ts';

/** What a row says, cell by cell. */
export interface RowValues {
  /** The body it is about; `null` for rows about bodies. */
  readonly bodyId: RecordId<'body'> | null;
  /** By field: `null` empties it. Fields that the row is silent about are left out. */
  readonly said: ReadonlyMap<string, JsonValue>;
  /** What is only said of a record that is new: it never overwrites. */
  readonly usual: ReadonlyMap<string, JsonValue>;
  readonly faults: readonly ImportFault[];
  /** The place of the column that fills a field; `null` when none does. */
  columnOf(field: string): number | null;
}

interface PlacedColumn {
  readonly place: number;
  readonly column: ImportColumn;
}

/** A reader of rows: of one kind, with the columns as they are understood. */
export function createRowReader(
  kind: ImportKind,
  { columns, fixed, emptyClears }: ImportMapping,
  reader: CellReader,
): (line: ImportLine) => RowValues {
  const placed = columns.flatMap((field, place): PlacedColumn[] => {
    const column = field === null ? undefined : importColumn(kind, field);
    return column === undefined ? [] : [{ place, column }];
  });
  const places = new Map(placed.map(({ place, column }) => [column.field, place]));
  const bodyColumn = placed.find(({ column }) => column.type === 'body');
  const others = placed.filter((each) => each !== bodyColumn);
  const usual = new Map(Object.entries(fixed).filter(([field]) => field !== 'bodyId' && !places.has(field)));
  const columnOf = (field: string): number | null => places.get(field) ?? null;

  function bodyOf(line: ImportLine, faults: ImportFault[]): RecordId<'body'> | null {
    if (kind === 'body') return null;
    const cell = bodyColumn === undefined ? undefined : line.cells[bodyColumn.place];
    if (bodyColumn !== undefined && cell !== undefined && !isBlank(cell)) {
      const read = reader.read(bodyColumn.column, cell, null);
      if ('value' in read) return read.value as RecordId<'body'>;
      faults.push({ ...read.reason, column: bodyColumn.place });
      return null;
    }
    if (typeof fixed['bodyId'] === 'string') return fixed['bodyId'] as RecordId<'body'>;
    faults.push({ ...importReason('body-missing', {}), column: bodyColumn?.place ?? null });
    return null;
  }

  return (line) => {
    const faults: ImportFault[] = [];
    const bodyId = bodyOf(line, faults);
    const said = new Map<string, JsonValue>();
    for (const { place, column } of others) {
      const cell: ImportCell = line.cells[place] ?? null;
      if (isBlank(cell)) {
        if (emptyClears && isOptional(kind, column.field)) said.set(column.field, null);
        continue;
      }
      // Seats and people of an unknown body cannot be told: the body's own fault says why.
      if (bodyId === null && (column.type === 'seat' || column.type === 'person')) continue;
      const read = reader.read(column, cell, bodyId);
      if ('value' in read) said.set(column.field, read.value);
      else faults.push({ ...read.reason, column: place });
    }
    return { bodyId, said, usual, faults, columnOf };
  };
}

function isOptional(kind: ImportKind, field: string): boolean {
  const declared = fieldsOf(kind)[field];
  return declared?.merge === 'register' && !declared.required;
}
