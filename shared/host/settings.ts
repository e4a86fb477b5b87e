import { z } from 'zod';
import { replicaSchema } from './share.ts';

/** What this console remembers of how its user likes it. Never personal data, never a secret. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['it', 'en']),
  /** Minutes without a key or a click after which the screen hides what it shows; 0 for never. */
  lockMinutes: z.union([z.literal(0), z.literal(5), z.literal(15), z.literal(30)]),
  /** The archive to open at the next start: `main`, or a demonstration one (`demo-300`). `null` asks again. */
  archive: z
    .string()
    .regex(/^(main|demo-[1-9]\d{0,6})$/)
    .nullable(),
  /**
   * The office's archive that this console last opened, and when. If it is not on this computer any more, something
   * other than the console deleted it. `null` where there never was one, or its user deleted it.
   */
  archiveMark: z.object({ replica: replicaSchema, at: z.int().min(0) }).nullable(),
});

/** What this console remembers of how its user likes it. */
export type Settings = z.infer<typeof settingsSchema>;

/** A console that was never used. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'it',
  lockMinutes: 15,
  archive: null,
  archiveMark: null,
};
