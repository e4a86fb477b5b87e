import {
  confirmBackups,
  deleteBackupCheck,
  editBackupCheck,
  recordBackupCheck,
  restoreBackupCheck,
} from './backup-check-acts.ts';
import {
  closeBackupPlan,
  defineBackupPlan,
  deleteBackupPlan,
  editBackupPlan,
  restoreBackupPlan,
} from './backup-plan-acts.ts';

/** What is done about the daily look at backups. @see P9-5.3-c, P9-5.3-d */
export const BACKUP_USE_CASES = {
  defineBackupPlan,
  editBackupPlan,
  closeBackupPlan,
  deleteBackupPlan,
  restoreBackupPlan,
  recordBackupCheck,
  confirmBackups,
  editBackupCheck,
  deleteBackupCheck,
  restoreBackupCheck,
} as const;
