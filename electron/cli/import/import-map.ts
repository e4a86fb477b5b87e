import { z } from 'zod';
import {
  choiceTable,
  foldHeader,
  headerTable,
  type ImportLabels,
} from '#shared/application/import/import-labels.ts';
import { createOfficeIndex, type ImportOffice } from '#shared/application/import/office-index.ts';
import { type ImportMapping, proposeColumns } from '#shared/application/import/propose-mapping.ts';
import { cellText, type ImportCell } from '#shared/domain/import/import-cell.ts';
import { importColumn, type ImportKind } from '#shared/domain/import/import-columns.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

const columnsSchema = z.record(z.string(), z.string().nullable());

const wholeSchema = z.strictObject({
  /** The name of the sheet; the first one otherwise. */
  sheet: z.string().optional(),
  /** The number of the row with the headers; found by itself otherwise. */
  headerRow: z.int().min(1).optional(),
  /** The field that each header means; `null` leaves a column out. */
  columns: columnsSchema.optional(),
  /** Values for every row: `bodyId` as a name or a code, others as in a cell. */
  fixed: z.record(z.string(), z.string()).default({}),
  emptyClears: z.boolean().default(false),
  mode: z.enum(['good', 'all']).default('good'),
});

/** What a file says of how a table is imported: all of it, or its columns alone. */
export const importMapSchema = z.union([
  wholeSchema,
  columnsSchema.transform((columns) => wholeSchema.parse({ columns })),
]);

/** What a file says of how a table is imported. */
export type ImportMap = z.output<typeof importMapSchema>;

/** How a table is imported when nothing is said. */
export const USUAL_MAP: ImportMap = { fixed: {}, emptyClears: false, mode: 'good' };

/** What a map is understood with. */
interface MapParts {
  readonly kind: ImportKind;
  readonly headers: readonly ImportCell[];
  readonly labels: ImportLabels;
  readonly office: ImportOffice;
}

/** The mapping that a map means for a table; refused with `input-malformed` and the place of what means nothing. */
export function mappingOf(map: ImportMap, parts: MapParts, path: string): Result<ImportMapping> {
  const columns = columnsOf(map.columns, parts);
  if (typeof columns === 'string') return refuse('input-malformed', { path, place: `columns.${columns}` });
  const fixed: Record<string, JsonValue> = {};
  for (const [name, text] of Object.entries(map.fixed)) {
    const field = fieldOf(name, parts);
    const value = field === undefined ? undefined : fixedValue(field, text, parts);
    if (field === undefined || value === undefined)
      return refuse('input-malformed', { path, place: `fixed.${name}` });
    fixed[field] = value;
  }
  return done({ columns, fixed, emptyClears: map.emptyClears });
}

/** The fields of the columns, or the header that means nothing. */
function columnsOf(given: ImportMap['columns'], parts: MapParts): ImportMapping['columns'] | string {
  const { kind, headers, labels } = parts;
  if (given === undefined) return proposeColumns(kind, headers, labels);
  const places = new Map(headers.map((header, place) => [foldHeader(cellText(header)), place]));
  const columns: (string | null)[] = headers.map(() => null);
  for (const [header, name] of Object.entries(given)) {
    const place = places.get(foldHeader(header));
    const field = name === null ? null : fieldOf(name, parts);
    if (place === undefined || field === undefined) return header;
    columns[place] = field;
  }
  return columns;
}

function fieldOf(name: string, { kind, labels }: MapParts): string | undefined {
  return importColumn(kind, name)?.field ?? headerTable(kind, labels).get(foldHeader(name));
}

function fixedValue(field: string, text: string, { kind, labels, office }: MapParts): JsonValue | undefined {
  const column = importColumn(kind, field);
  if (column?.type === 'choice') return choiceTable(column, labels).get(foldForSearch(text));
  if (column?.type !== 'body') return undefined;
  if (office.bodies.some(({ id }) => id === text)) return text;
  const read = createOfficeIndex(office).body(text);
  return 'value' in read ? read.value : undefined;
}
