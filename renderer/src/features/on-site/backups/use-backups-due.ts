import { useMemo } from 'react';
import { type BackupDay, backupsDueOn } from '#shared/domain/on-site/backup-days.ts';
import { maySignBackup } from '#shared/domain/on-site/backup-signer.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { useWorkingDays } from './use-working-days.ts';

/** What the person at the console is to look at today; `undefined` while it is first loaded. @see P9-5.3-c, P9-5.3-d */
export function useBackupsDue(): readonly BackupDay[] | undefined {
  const access = useAccess();
  const today = useToday();
  const plans = useRecords('backupPlan');
  const checks = useRecords('backupCheck');
  const workingDaysOf = useWorkingDays();
  return useMemo(() => {
    if (plans === undefined || checks === undefined || workingDaysOf === undefined) return undefined;
    const own = plans.filter((plan) => maySignBackup(access, plan));
    return backupsDueOn(own, checks, today, workingDaysOf);
  }, [access, plans, checks, today, workingDaysOf]);
}
