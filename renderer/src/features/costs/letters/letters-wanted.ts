import { z } from 'zod';

/** What the address says of letters: of an issue, absent for the data of today; to one body, absent for all that pay. */
export const lettersSearchSchema = z.object({
  issueId: z.string().optional().catch(undefined),
  bodyId: z.string().optional().catch(undefined),
});

/** Which letters are to be looked at. */
export interface LettersWanted {
  readonly year: number;
  readonly issueId?: string | undefined;
  readonly bodyId?: string | undefined;
}
