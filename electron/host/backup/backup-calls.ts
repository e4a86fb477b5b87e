import type { Grants } from '#electron/host/files/grants.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Host } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { BackupService } from './backup-service.ts';

type BackupCall = Extract<keyof Host, `backup.${string}`>;

/** The host's calls about copies of the archive. */
export function createBackupCalls(backups: BackupService, grants: Grants): Pick<Host, BackupCall> {
  return {
    'backup.state': () => backups.state(),
    'backup.chooseFolder': async ({ grant }) => {
      const folder = grants.find(grant, 'folder');
      return folder === null ? refuse('grant-unknown') : backups.choose(folder);
    },
    'backup.list': () => backups.list(),
    'backup.begin': () => backups.begin(),
    'backup.append': async ({ backupId, text }) => nothingMore(await backups.append(backupId, text)),
    'backup.close': ({ backupId }, report) => backups.close(backupId, report),
    'backup.cancel': async ({ backupId }) => nothingMore(await backups.cancel(backupId)),
    'backup.open': async (source) => {
      if ('name' in source) return backups.open(source);
      const path = grants.find(source.grant, 'read');
      return path === null ? refuse('grant-unknown') : backups.open({ path });
    },
    'backup.read': ({ backupId }) => backups.read(backupId),
    'backup.release': async ({ backupId }) => nothingMore(await backups.release(backupId)),
  };
}

function nothingMore(result: Result<unknown, HostRefusal>): Result<Record<string, never>, HostRefusal> {
  return result.ok ? done({}) : result;
}
