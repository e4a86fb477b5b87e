import { z } from 'zod';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import { REPORT_KINDS } from './report-kind.ts';

const day = z.iso.date();

/** What the address says of a report: left out, it is the register of the present year and of all bodies. */
export const reportSearchSchema = z.object({
  report: z.enum(REPORT_KINDS).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  body: z.string().regex(ULID_PATTERN).optional().catch(undefined),
});

export type ReportSearch = z.infer<typeof reportSearchSchema>;
