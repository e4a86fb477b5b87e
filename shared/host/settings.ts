import { z } from 'zod';

/** What this console remembers of how its user likes it. Never personal data, never a secret. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['it', 'en']),
  /** The archive to open at the next start: `main`, or a demonstration one (`demo-300`). `null` asks again. */
  archive: z
    .string()
    .regex(/^(main|demo-[1-9]\d{0,6})$/)
    .nullable(),
});

/** What this console remembers of how its user likes it. */
export type Settings = z.infer<typeof settingsSchema>;

/** A console that was never used. */
export const DEFAULT_SETTINGS: Settings = { theme: 'system', language: 'it', archive: null };
