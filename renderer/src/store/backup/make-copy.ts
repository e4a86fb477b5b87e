import { done, type Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { archiveLines, type CopyOvertaken } from '#shared/replica/copy/archive-lines.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { CopyHost } from './copy-host.ts';
import { createTextPieces } from './text-pieces.ts';

/** Why a copy was not made: the host could not write it, or the archive never rested. */
export type CopyRefusal = HostRefusal | CopyOvertaken;

/** How many times a copy is begun again because the archive was emptied or read anew meanwhile. */
const TRIES = 3;

const PROGRESS = 'backup';

/**
 * Makes a copy of an archive in the folder of copies. While it is sent, progress counts its lines; while the host reads
 * it back, bytes. Work in the archive goes on meanwhile, and what is committed is in the copy too. What keeps the archive
 * from being read is thrown, as every reading does.
 */
export async function makeCopy(
  store: ReplicaStore,
  host: CopyHost,
  heard: ReportProgress,
): Promise<Result<HostResult<'backup.close'>, CopyRefusal>> {
  for (let tries = 1; ; tries += 1) {
    const made = await attempt(store, host, heard);
    if (made.ok || made.refusal.code !== 'copy-overtaken' || tries === TRIES) return made;
  }
}

async function attempt(
  store: ReplicaStore,
  host: CopyHost,
  heard: ReportProgress,
): Promise<Result<HostResult<'backup.close'>, CopyRefusal>> {
  const begun = await host.call('backup.begin', {});
  if (!begun.ok) return begun;
  const { backupId } = begun.value;
  let isSent = false;
  try {
    const sent = await send(store, host, backupId, heard);
    isSent = sent.ok;
    if (!sent.ok) return sent;
  } finally {
    if (!isSent) await host.call('backup.cancel', { backupId });
  }
  const stopHearing = host.onProgress(PROGRESS, heard);
  try {
    return await host.call('backup.close', { backupId, progressId: PROGRESS });
  } finally {
    stopHearing();
  }
}

async function send(
  store: ReplicaStore,
  host: CopyHost,
  backupId: string,
  heard: ReportProgress,
): Promise<Result<null, CopyRefusal>> {
  const lines = archiveLines(store);
  const pieces = createTextPieces();
  let sent = 0;
  while (true) {
    const next = await lines.next();
    for (const text of next.done === true ? pieces.rest() : pieces.add(next.value)) {
      const taken = await host.call('backup.append', { backupId, text });
      if (!taken.ok) return taken;
      heard({ done: sent, total: null });
    }
    if (next.done === true) return next.value.ok ? done(null) : next.value;
    sent += 1;
  }
}
