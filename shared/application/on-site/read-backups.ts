import type { BackupCheck, BackupPlan, Ticket } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** The register of backups, whole. */
export interface KnownBackups {
  readonly backupPlans: readonly BackupPlan[];
  readonly backupChecks: readonly BackupCheck[];
  /** Those that checks were told on. */
  readonly tickets: readonly Ticket[];
}

/** Reads the register of backups, and the tickets that its checks name. @see P9-5.3-c */
export async function readBackups(workspace: Pick<Workspace, 'list' | 'read'>): Promise<KnownBackups> {
  const [backupPlans, backupChecks] = await Promise.all([
    workspace.list('backupPlan'),
    workspace.list('backupCheck'),
  ]);
  const ids = new Set(backupChecks.flatMap(({ ticketId }) => ticketId ?? []));
  const found = await Promise.all([...ids].map((id) => workspace.read('ticket', id)));
  const tickets = found.flatMap((seen) => (seen === undefined ? [] : [seen.record]));
  return { backupPlans, backupChecks, tickets };
}
