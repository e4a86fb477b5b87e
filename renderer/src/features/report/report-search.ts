import { z } from 'zod';
import { ULID_PATTERN } from '#shared/domain/identity.ts';

const day = z.iso.date();

/** What the address says of a report: left out, the period is the present year and the bodies are all. */
export const reportSearchSchema = z.object({
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  body: z.string().regex(ULID_PATTERN).optional().catch(undefined),
});

export type ReportSearch = z.infer<typeof reportSearchSchema>;
