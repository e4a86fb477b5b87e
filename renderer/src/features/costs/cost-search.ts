import { z } from 'zod';
import { costYearSchema } from '#shared/domain/cost-year.ts';

/** What the address says of costs: the year that is looked at, absent for the present one. */
export const costSearchSchema = z.object({ year: costYearSchema.optional().catch(undefined) });
