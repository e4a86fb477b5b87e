import { z } from 'zod';

/** A piece of a copy's text takes at most this many UTF-16 units. */
export const BACKUP_PIECE_MAX = 4 * 1024 * 1024;

/** A copy of the archive in the folder of copies. */
export const backupCopySchema = z.object({
  name: z.string(),
  /** When it was made, UTC milliseconds: to the minute, as its name says. */
  at: z.int().min(0),
  bytes: z.int().min(0),
  /** This console wrote it, read it back whole, and it is still as long as it was. */
  verified: z.boolean(),
});

/** A copy of the archive. */
export type BackupCopy = z.infer<typeof backupCopySchema>;

/** Where copies go, and the last one that this console made there. */
export const backupStateSchema = z.object({
  /** The absolute path, to be shown: no call takes it. `null` while none was chosen. */
  folder: z.string().nullable(),
  last: backupCopySchema.nullable(),
});

/** Where copies go. */
export type BackupState = z.infer<typeof backupStateSchema>;

/** A copy that was completed. */
export const backupDoneSchema = z.object({
  copy: backupCopySchema,
  /** The absolute path, to be shown. */
  path: z.string(),
  lines: z.int().min(0),
  /** Names of older copies of this console that were not to be kept any longer. */
  removed: z.array(z.string()),
});

/** A piece of a copy's text, on its way back. */
export const backupPieceSchema = z.object({
  text: z.string(),
  /** Nothing follows. */
  last: z.boolean(),
  /** How much of the file has been read, of how much. */
  readBytes: z.int().min(0),
  bytes: z.int().min(0),
});
