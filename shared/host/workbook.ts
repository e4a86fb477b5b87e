import { z } from 'zod';
import type { Cell, WorkbookPlan } from '#shared/reports/workbook-plan.ts';

/** Longer than a sheet holds: what is too long is shortened by the writer, which says so. */
const LONGEST_TEXT = 1_000_000;

const plainCellSchema = z.union([
  z.string().max(LONGEST_TEXT),
  z.null(),
  z.number(),
  z.strictObject({ wallTime: z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/) }),
  z.strictObject({ formula: z.string().min(1).max(8_000), result: z.union([z.string(), z.number()]) }),
]);

const cellSchema = z.union([
  plainCellSchema,
  z.strictObject({ mark: z.enum(['heading', 'total']), value: plainCellSchema }),
]) as z.ZodType<Cell>;

/** Up to this many rows travel in one call. */
export const ROWS_PER_CALL = 1_000;

/** The rows of one call. */
export const rowsSchema = z.array(z.array(cellSchema).max(200)).min(1).max(ROWS_PER_CALL);

/** The shape of a workbook's plan on its way to the host. */
export const workbookPlanSchema = z.object({
  creator: z.string().max(200),
  title: z.string().max(200),
  sheets: z
    .array(
      z.object({
        name: z
          .string()
          .min(1)
          .max(31)
          .regex(/^[^\\/*?:[\]']+$/),
        columns: z
          .array(
            z.object({
              header: z.string().max(255),
              width: z.number().min(1).max(255),
              format: z.enum([
                'text',
                'integer',
                'decimal',
                'money',
                'percent',
                'date',
                'dateTime',
                'duration',
              ]),
            }),
          )
          .min(1)
          .max(200),
        /** Rows above the header: a title, the period. */
        preamble: z.array(z.array(cellSchema).max(200)).max(50),
        filter: z.boolean(),
        freezeHeader: z.boolean(),
        landscape: z.boolean(),
      }),
    )
    .min(1)
    .max(60),
  names: z
    .array(
      z.object({
        name: z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{2,99}$/u),
        cells: z
          .string()
          .max(200)
          .regex(/^'[^']+'!\$[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$\d+$/),
      }),
    )
    .max(100)
    .optional(),
}) as unknown as z.ZodType<WorkbookPlan>;
