import { createContext, use } from 'react';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';

/** Gives the screens below it the acts about copies of the archive. */
export const BackupsContext = createContext<BackupActs | undefined>(undefined);

/** The acts about copies of the archive. Only below a {@link BackupsContext}. */
export function useBackups(): BackupActs {
  const backups = use(BackupsContext);
  if (backups === undefined) throw new Error('no backups above this component');
  return backups;
}
