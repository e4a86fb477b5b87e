import { z } from 'zod';
import type { ImportCell, ImportLine } from '#shared/domain/import/import-cell.ts';

/** Up to this many rows travel in one call. */
export const IMPORT_ROWS_PER_CALL = 1_000;

const cellSchema: z.ZodType<ImportCell, ImportCell> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ unread: z.enum(['formula', 'error']) }),
]);

const lineSchema: z.ZodType<ImportLine, ImportLine> = z.object({
  at: z.int().min(1),
  cells: z.array(cellSchema),
});

/** The rows of one call. */
export const importRowsSchema = z.array(lineSchema);

/** What a file of tables holds, as it is chosen from. */
export const tableLookSchema = z.object({
  format: z.enum(['xlsx', 'csv']),
  /** Whether days are counted from 1904. */
  from1904: z.boolean(),
  /** How a file of text is written; `null` for a workbook. */
  text: z.object({ encoding: z.string(), delimiter: z.string() }).nullable(),
  sheets: z.array(
    z.object({
      /** Empty for a file of text. */
      name: z.string(),
      /** How many rows have something written, headers and all. */
      rows: z.int().min(0),
      columns: z.int().min(0),
      head: importRowsSchema,
    }),
  ),
});

/** What a file of tables holds. */
export type TableLook = z.infer<typeof tableLookSchema>;
