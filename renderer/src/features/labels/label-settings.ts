import { z } from 'zod';
import { PRESET_FORMATS, SHEET_PRESETS, type SheetFormat } from '#shared/reports/labels/sheet-format.ts';

const side = z.int().min(500).max(100_000);
const distance = z.int().min(0).max(100_000);
const count = z.int().min(1).max(60);

/** How far a printer may be off, in hundredths of a millimetre. */
const OFFSET_AT_MOST = 1_000;
const offset = z.int().min(-OFFSET_AT_MOST).max(OFFSET_AT_MOST);

const formatSchema = z.object({
  paper: z.object({ width: side, height: side }),
  label: z.object({ width: side, height: side }),
  columns: count,
  rows: count,
  margin: z.object({ x: distance, y: distance }),
  pitch: z.object({ x: distance, y: distance }),
});

/** How this console prints labels: measures in hundredths of a millimetre. Kept on this machine, never synchronised. */
export const labelSettingsSchema = z.object({
  choice: z.enum([...SHEET_PRESETS, 'custom']),
  custom: formatSchema,
  offset: z.object({ x: offset, y: offset }),
});

export type LabelSettings = z.infer<typeof labelSettingsSchema>;

/** At the first visit. */
export const FIRST_SETTINGS: LabelSettings = {
  choice: 'a4-70x37',
  custom: formatSchema.parse(PRESET_FORMATS['a4-70x37']),
  offset: { x: 0, y: 0 },
};

/** The format that was chosen. */
export function formatOf({ choice, custom }: LabelSettings): SheetFormat {
  return choice === 'custom' ? custom : PRESET_FORMATS[choice];
}
