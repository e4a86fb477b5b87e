import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';

/** What the address says of a slip: whose accounts it holds, all open ones where none is said, and its envelope. What cannot be read is left out. */
export const slipSearchSchema = z.object({
  accounts: z.array(idOf('account')).max(50).optional().catch(undefined),
  /** The number of the envelope. */
  envelope: z.coerce.string().max(40).optional().catch(undefined),
});

export type SlipSearch = z.infer<typeof slipSearchSchema>;
