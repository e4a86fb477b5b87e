import { z } from 'zod';

/** One write whose value is blanked wherever it is shown: the field, its replica and the number of its change. */
export const redactedWriteSchema = z.string().regex(/^[a-zA-Z]{1,40}:[0-9a-hjkmnp-tv-z]{20}:[1-9]\d{0,15}$/);
