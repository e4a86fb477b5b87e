import type { StoreApi } from 'zustand/vanilla';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { databaseName, findArchive } from '#renderer/store/archive.ts';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';
import type { CopySource } from '#renderer/store/backup/copy-host.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import type { Stage } from './stage.ts';

/** The office's archive when something other than the console deleted it: noticed, said, and made good. */
export interface EmptiedArchive {
  /** Remembers that the office's archive was opened here. */
  mark(replica: ReplicaId, at: Instant): void;
  /** Forgets it: its user deleted it. */
  unmark(): Promise<void>;
  /** Whether the office's archive should be here and is not: the stage then says so, and nothing is to be opened. */
  noticed(): Promise<boolean>;
  /** Restores a copy. Gives whether the archive is there again; if not, the stage says why. */
  restore(source: CopySource): Promise<boolean>;
  /** Lets a new archive be made, attached to nothing. */
  beginAnew(): Promise<void>;
}

export function createEmptiedArchive(
  host: HostClient,
  backups: BackupActs,
  stage: StoreApi<Stage>,
): EmptiedArchive {
  async function lastOpened(): Promise<Instant | null> {
    const settings = await host.call('settings.read', {});
    const mark = settings.ok ? settings.value.archiveMark : null;
    return mark === null ? null : toInstant(mark.at);
  }

  function change(changes: Partial<Extract<Stage, { at: 'emptied' }>>): void {
    const now = stage.getState();
    if (now.at === 'emptied') stage.setState({ ...now, ...changes }, true);
  }

  async function unmark(): Promise<void> {
    await host.call('settings.write', { archiveMark: null });
  }

  return {
    mark: (replica, at) => void host.call('settings.write', { archiveMark: { replica, at } }),
    unmark,
    async noticed() {
      const at = await lastOpened();
      const found = await findArchive('main');
      // What keeps it from being opened is said by opening it.
      if (at === null || !found.ok || found.value.isThere) return false;
      const [share, list] = await Promise.all([host.call('share.state', {}), host.call('backup.list', {})]);
      const isAttached = share.ok && share.value.attached !== null;
      const copies = list.ok ? list.value.copies : [];
      const question = { at: 'emptied', lastOpened: at, isAttached, copies } as const;
      stage.setState({ ...question, progress: null, refusal: null }, true);
      return true;
    },
    async restore(source) {
      change({ progress: { done: 0, total: null }, refusal: null });
      const restored = await backups.restore(source, databaseName('main'), (progress) =>
        change({ progress }),
      );
      change({ progress: null, refusal: restored.ok ? null : restored.refusal });
      return restored.ok;
    },
    async beginAnew() {
      // A new archive must not pour into the old office's folder, nor take from it, before a person says so.
      await host.call('share.detach', {});
      await unmark();
    },
  };
}
