import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { ReplicaStore, SyncRow } from '#shared/replica/replica-store.ts';
import type { SyncParts } from './sync-parts.ts';
import { type QuarantineRow, readStream, streamRow, syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/** A share that anybody can write to must not fill this machine: more files than these are not kept, nor larger ones. */
const FILES_MAX = 64;
const BYTES_MAX = 1024 * 1024;

/** A file to be set aside, for somebody to look at. */
export interface SuspectFile {
  readonly path: string;
  readonly why: string;
  readonly bytes: Uint8Array;
}

/** The rows of files set aside, as far as there is room. One that is already there is replaced. */
export async function asideRows(
  { store, clock }: Pick<SyncParts, 'store' | 'clock'>,
  files: readonly SuspectFile[],
): Promise<readonly SyncRow[]> {
  if (files.length === 0) return [];
  const held = new Set((await store.syncValues('quarantine')).map(({ key }) => key));
  const at = clock.now();
  return files.flatMap(({ path, why, bytes }) => {
    if (!held.has(path) && held.size >= FILES_MAX) return [];
    held.add(path);
    const row: QuarantineRow = { path, why, at };
    return [syncRow('quarantine', path, row, bytes.length > BYTES_MAX ? undefined : bytes)];
  });
}

/** The files set aside, in order of path. */
export async function quarantined({
  store,
}: {
  readonly store: Pick<ReplicaStore, 'syncValues'>;
}): Promise<readonly QuarantineRow[]> {
  return (await store.syncValues('quarantine')).map(({ value }) => value as unknown as QuarantineRow);
}

/**
 * Lets a stream in quarantine be read again, because somebody asked for it. Gives whether it was in quarantine. What was
 * set aside stays.
 */
export async function releaseQuarantine(
  { store, clock }: Pick<SyncParts, 'store' | 'clock'>,
  scope: Scope,
  replica: ReplicaId,
): Promise<boolean> {
  const row = await readStream(store, scope, replica);
  if (row?.state !== 'quarantine') return false;
  const released = { ...row, state: 'ok', why: '', misses: 0, since: clock.now() } as const;
  await saveRows(store, { put: [streamRow(released)] });
  return true;
}
