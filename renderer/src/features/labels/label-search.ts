import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';

/** What the address says of the labels to print: the assets that were chosen elsewhere. What cannot be read is left out. */
export const labelSearchSchema = z.object({
  assets: z.array(idOf('asset')).max(500).optional().catch(undefined),
});

export type LabelSearch = z.infer<typeof labelSearchSchema>;
