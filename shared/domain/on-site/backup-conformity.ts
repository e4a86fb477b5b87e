import type { BackupStanding } from './backup-days.ts';

/** How the backups of a body stand on a day, all together. @see P9-5.3-c */
export const BACKUP_CONFORMITIES = ['conforming', 'nonConforming', 'incomplete'] as const;

/** One of {@link BACKUP_CONFORMITIES}. */
export type BackupConformity = (typeof BACKUP_CONFORMITIES)[number];

/**
 * How a day stands: one backup that failed, or of which nothing was heard, makes it non conforming; one that nobody has
 * looked at leaves it incomplete. `null` where nothing is expected, or the day has not come.
 *
 * @see P9-5.3-c
 */
export function backupConformity(standings: readonly BackupStanding[]): BackupConformity | null {
  const come = standings.filter((standing) => standing !== 'ahead');
  if (come.length === 0) return null;
  if (come.some((standing) => standing === 'failed' || standing === 'missing')) return 'nonConforming';
  return come.every((standing) => standing === 'ok') ? 'conforming' : 'incomplete';
}
