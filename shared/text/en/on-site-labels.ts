import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { BackupChecker, BackupEvidence, BackupType } from '#shared/domain/backup-plan.ts';
import type { GuidedActionOutcome, GuidedActionType } from '#shared/domain/guided-action.ts';
import type { WorkOutcome } from '#shared/domain/on-site-report.ts';

/** What the console calls the cases of the closed lists of work on site, in English. @see X-9 */
export const onSiteLabels = {
  guidedActionType: {
    restart: 'Restart',
    plugs: 'Work on plugs or sockets',
    lineTest: 'Line test',
    mediaChange: 'Change of backup medium',
    other: 'Other',
  } satisfies Record<GuidedActionType, string>,
  guidedActionOutcome: {
    solved: 'Solved',
    temporary: 'Temporary',
    unsolved: 'Not solved',
  } satisfies Record<GuidedActionOutcome, string>,
  workOutcome: {
    definitive: 'Definitive',
    provisional: 'Provisional',
  } satisfies Record<WorkOutcome, string>,
  backupType: {
    local: 'Local',
    replica: 'DR replica',
    remote: 'Remote',
  } satisfies Record<BackupType, string>,
  backupChecker: {
    office: 'Internal staff',
    supplier: 'Supplier',
  } satisfies Record<BackupChecker, string>,
  backupEvidence: {
    direct: 'Direct look',
    email: 'E-mail',
  } satisfies Record<BackupEvidence, string>,
  backupResult: {
    ok: 'OK',
    failed: 'Failed',
    missing: 'Not heard of',
  } satisfies Record<BackupResult, string>,
} as const;
