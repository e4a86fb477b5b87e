import type { PlannedChange, PlannedRow } from '#shared/application/import/import-plan.ts';
import { cellName } from '#shared/domain/import/import-cell.ts';
import { type ColumnType, importColumn, type ImportKind } from '#shared/domain/import/import-columns.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { faultSentence } from '#shared/text/fault-sentence.ts';
import type { Formats } from '#shared/text/formats.ts';
import { importLabelsOf } from '#shared/text/import-labels.ts';

/** What values are said with. */
export interface RowWords {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly kind: ImportKind;
  /** What the records that values name are called. */
  readonly nameOf: (id: string) => string | undefined;
}

/** What stands beside a row of the preview: why it is refused, or what it changes. */
export function detailOf(row: PlannedRow, words: RowWords): string {
  const { importing } = words.text;
  switch (row.outcome) {
    case 'refused':
      return row.faults
        .map((fault) => {
          const sentence = faultSentence(importing.faults, fault);
          return fault.column === null ? sentence : importing.cell(cellName(fault.column, row.at), sentence);
        })
        .join(' ');
    case 'changed':
      return row.changes.map((change) => changeInWords(change, words)).join('; ');
    case 'new':
    case 'unchanged':
      return '';
  }
}

function changeInWords({ field, was, becomes }: PlannedChange, words: RowWords): string {
  const { text, kind } = words;
  const names: Readonly<Record<string, string>> = text.fieldNames[kind];
  return text.importing.change(
    names[field] ?? field,
    inWords(field, was, words),
    inWords(field, becomes, words),
  );
}

function inWords(field: string, value: JsonValue, words: RowWords): string {
  const { text, formats, kind } = words;
  const type = importColumn(kind, field)?.type ?? 'text';
  if (value === null) return text.importing.nothing;
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'number') return type === 'cents' ? formats.money(value) : formats.integer(value);
  return typeof value === 'string' ? textInWords(field, type, value, words) : '';
}

function textInWords(
  field: string,
  type: ColumnType,
  value: string,
  { text, formats, nameOf }: RowWords,
): string {
  if (type === 'date') return formats.day(value);
  if (type === 'choice') return importLabelsOf(text).choices[field]?.[value] ?? value;
  return type === 'text' ? value : (nameOf(value) ?? value);
}
