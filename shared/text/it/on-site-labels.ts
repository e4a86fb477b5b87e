import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { BackupChecker, BackupEvidence, BackupType } from '#shared/domain/backup-plan.ts';
import type { GuidedActionOutcome, GuidedActionType } from '#shared/domain/guided-action.ts';
import type { WorkOutcome } from '#shared/domain/on-site-report.ts';

/** What the console calls the cases of the closed lists of work on site. @see X-9 */
export const onSiteLabels = {
  guidedActionType: {
    restart: 'Riavvio',
    plugs: 'Intervento su spinotti o prese',
    lineTest: 'Test di linea',
    mediaChange: 'Cambio supporto di backup',
    other: 'Altro',
  } satisfies Record<GuidedActionType, string>,
  guidedActionOutcome: {
    solved: 'Risolto',
    temporary: 'Provvisorio',
    unsolved: 'Non risolto',
  } satisfies Record<GuidedActionOutcome, string>,
  workOutcome: {
    definitive: 'Definitiva',
    provisional: 'Provvisoria',
  } satisfies Record<WorkOutcome, string>,
  backupType: {
    local: 'Locale',
    replica: 'Replica DR',
    remote: 'Remoto',
  } satisfies Record<BackupType, string>,
  backupChecker: {
    office: 'Personale interno',
    supplier: 'Fornitore',
  } satisfies Record<BackupChecker, string>,
  backupEvidence: {
    direct: 'Verifica diretta',
    email: 'E-mail',
  } satisfies Record<BackupEvidence, string>,
  backupResult: {
    ok: 'OK',
    failed: 'Fallito',
    missing: 'Non pervenuto',
  } satisfies Record<BackupResult, string>,
} as const;
