import { z } from 'zod';
import { ULID_PATTERN } from '#shared/domain/identity.ts';

/** Whose PIN it is, at this console. */
export const pinOwnerSchema = z.string().regex(ULID_PATTERN);

/** A PIN: digits alone. */
export const pinSchema = z.string().regex(/^\d{4,12}$/);

/** The shortest and the longest PIN, in digits. */
export const PIN_DIGITS = { least: 4, most: 12 } as const;

/**
 * How an attempt ended: `right`; `wrong`; `wait` when wrong ones came before, and it is too early to try again; `unset`
 * where there is no PIN. `waitMilliseconds` is how long it is before the next attempt is heard.
 */
export const pinAttemptSchema = z.object({
  outcome: z.enum(['right', 'wrong', 'wait', 'unset']),
  waitMilliseconds: z.int().min(0),
});

/** How an attempt ended. */
export type PinAttempt = z.infer<typeof pinAttemptSchema>;
