import { assertNever } from '#shared/domain/assert-never.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { cellText, type ImportCell } from '#shared/domain/import/import-cell.ts';
import type { ImportColumn, ImportKind } from '#shared/domain/import/import-columns.ts';
import { type CellReading, importReason, type ImportReason } from '#shared/domain/import/import-fault.ts';
import { type DayCount, readDay } from '#shared/domain/import/read-day.ts';
import { readCents, readWhole } from '#shared/domain/import/read-number.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import { findSecrets } from '#shared/domain/secret-words.ts';
import { FLAG_WORDS } from '#resources/import/choice-words.ts';
import { choiceTable, type ImportLabels } from './import-labels.ts';
import type { OfficeIndex } from './office-index.ts';

/** Beyond this a spreadsheet has already lost the last digits of a number. */
const LARGEST_WHOLE_NUMBER = 999_999_999_999_999;

/** What cells are read with. */
export interface CellReader {
  /**
   * What a cell that is not blank says for a column.
   *
   * @param bodyId whose the row is: seats and people are looked for there.
   */
  read(column: ImportColumn, cell: ImportCell, bodyId: RecordId<'body'> | null): CellReading<JsonValue>;
}

/** A reader of the cells of one kind. */
export function createCellReader(
  kind: ImportKind,
  labels: ImportLabels,
  index: OfficeIndex,
  days: DayCount,
): CellReader {
  const choices = new Map<string, ReadonlyMap<string, string>>();
  function casesOf(column: ImportColumn): ReadonlyMap<string, string> {
    const table = choices.get(column.field) ?? choiceTable(column, labels);
    choices.set(column.field, table);
    return table;
  }

  function readPlain(column: ImportColumn, cell: ImportCell): CellReading<JsonValue> {
    const text = cellText(cell);
    switch (column.type) {
      case 'text':
        return readText(cell);
      case 'date':
        return readDay(cell, days);
      case 'cents':
        return readCents(cell);
      case 'whole':
        return readWhole(cell);
      case 'flag':
        return readFlag(cell);
      case 'choice': {
        const value = casesOf(column).get(foldForSearch(text));
        return value === undefined
          ? { reason: importReason('choice-unknown', { text, field: column.field }) }
          : { value };
      }
      case 'body':
        return index.body(text);
      case 'supplier':
        return index.supplier(text);
      case 'seat':
      case 'person':
        return { reason: importReason('body-missing', {}) };
      default:
        return assertNever(column.type);
    }
  }

  return {
    read(column, cell, bodyId) {
      const unread = unreadReason(cell);
      if (unread !== undefined) return { reason: unread };
      const read =
        bodyId !== null && (column.type === 'seat' || column.type === 'person')
          ? index[column.type](bodyId, cellText(cell))
          : readPlain(column, cell);
      if ('reason' in read) return read;
      const reason = valueReason(kind, column.field, read.value, cellText(cell));
      return reason === undefined ? read : { reason };
    },
  };
}

function unreadReason(cell: ImportCell): ImportReason | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  return importReason(cell.unread === 'formula' ? 'cell-formula' : 'cell-error', {});
}

function readText(cell: ImportCell): CellReading<string> {
  if (typeof cell === 'number' && Math.abs(cell) > LARGEST_WHOLE_NUMBER)
    return { reason: importReason('digits-lost', {}) };
  return { value: cellText(cell) };
}

function readFlag(cell: ImportCell): CellReading<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const text = cellText(cell);
  const said = foldForSearch(text);
  if (FLAG_WORDS.yes.some((word) => foldForSearch(word) === said)) return { value: true };
  if (FLAG_WORDS.no.some((word) => foldForSearch(word) === said)) return { value: false };
  return { reason: importReason('flag-unreadable', { text }) };
}

/** What the field itself, or the rule about secrets, has against a value. @see X-4 */
function valueReason(
  kind: ImportKind,
  field: string,
  value: JsonValue,
  text: string,
): ImportReason | undefined {
  const declared = fieldsOf(kind)[field];
  if (declared?.merge !== 'register') return undefined;
  const parsed = declared.schema.safeParse(value);
  if (!parsed.success) {
    const tooLong = parsed.error.issues.find(({ code }) => code === 'too_big');
    if (tooLong !== undefined && 'maximum' in tooLong && typeof value === 'string')
      return importReason('value-too-long', { limit: Number(tooLong.maximum) });
    return importReason('value-malformed', { text, field });
  }
  const isSecret =
    typeof value === 'string' && findSecrets(value).some(({ certainty }) => certainty === 'certain');
  return isSecret ? importReason('secret-in-cell', {}) : undefined;
}
