/** What the refusals of acts on daily backup checks carry. Days are `aaaa-mm-gg`. */
export interface BackupRefusalData {
  'backup-name-known': Readonly<{ name: string }>;
  'backup-closed': Readonly<{ day: string }>;
  /** The plan did not last on that day. */
  'backup-not-expected': Readonly<{ name: string; day: string }>;
  /** Only the office's own staff looks at it. @see P9-5.3-d */
  'backup-of-office': Readonly<{ name: string }>;
}

/** Refusals of acts on daily backup checks. */
export const BACKUP_REFUSALS = [
  'backup-name-known',
  'backup-closed',
  'backup-not-expected',
  'backup-of-office',
] as const satisfies readonly (keyof BackupRefusalData)[];
