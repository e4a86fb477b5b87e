import type { ReplicaId } from '#shared/domain/identity.ts';
import { applyLinks } from './apply-links.ts';
import { createCertificates, publicKeyOf } from './certificates.ts';
import { followStream } from './follow-stream.ts';
import { type HeldRow, holdStream } from './hold-stream.ts';
import { createGate, inParallel } from './in-parallel.ts';
import type { SegmentTrouble } from './open-segment.ts';
import { asideRows } from './quarantine.ts';
import type { SourceParts } from './segment-files.ts';
import { createSegmentSource, type SegmentSource } from './segment-source.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory, streamsBehind } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { missing, type StreamRow, streamKey, streamRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/** What a pull did: changes applied, segments read, streams that could not be read to their end. */
export interface Pulled {
  readonly applied: number;
  readonly files: number;
  readonly held: number;
}

/** Hears how many of the announced segments were applied. */
export type PullReport = (progress: { readonly done: number; readonly total: number }) => void;

interface PullWork extends SourceParts {
  readonly parts: SyncParts;
  keyOf(replica: ReplicaId): Promise<string | undefined>;
  /** Counts segments as they are applied. */
  count(files: number): void;
}

interface PulledStream {
  readonly applied: number;
  readonly files: number;
  readonly held: HeldRow | null;
}

/**
 * Applies what others announced and this console has not got, stream by stream, several at once. A stream that cannot go
 * on waits, or goes to quarantine, while the others go on.
 *
 * @throws ShareError when the share is gone or does not answer, or a directory cannot be listed.
 */
export async function pullStreams(
  parts: SyncParts,
  report?: PullReport,
  memory = createSyncMemory(parts.store),
): Promise<Pulled> {
  const behind = await streamsBehind(parts.store, memory);
  const readable = behind.filter(({ state }) => state !== 'quarantine');
  const work = pullWork(parts, readable, report);
  const keys = await memory.behind.get();
  const pulled = await inParallel(readable, SYNC.parallel, async (row) => {
    const stream = await pullStream(work, row);
    if (stream.held === null) keys.delete(streamKey(row.scope, row.replica));
    return stream;
  });
  const held = pulled.flatMap((stream) => stream.held ?? []);
  await saveHeld(parts, held);
  return {
    applied: pulled.reduce((sum, { applied }) => sum + applied, 0),
    files: pulled.reduce((sum, { files }) => sum + files, 0),
    held: held.length + behind.length - readable.length,
  };
}

function pullWork(parts: SyncParts, streams: readonly StreamRow[], report?: PullReport): PullWork {
  const total = streams.reduce((sum, row) => sum + missing(row), 0);
  const certificates = createCertificates(parts.share, parts.space);
  let done = 0;
  if (total > 0) report?.({ done, total });
  return {
    parts,
    share: parts.share,
    gate: createGate(SYNC.parallel),
    keyOf: (replica) => publicKeyOf(parts, replica, certificates),
    count(files) {
      done += files;
      if (files > 0) report?.({ done, total });
    },
  };
}

async function pullStream(work: PullWork, row: StreamRow): Promise<PulledStream> {
  const { parts } = work;
  const { scope, replica } = row;
  const publicKey = await work.keyOf(replica);
  if (publicKey === undefined) {
    const trouble = { found: 'absent', why: 'certificate-missing' } as const;
    return { applied: 0, files: 0, held: holdStream(row, trouble, parts.clock.now()) };
  }
  const source = createSegmentSource(work, { space: parts.space, scope, replica, publicKey }, row);
  try {
    return await readOn(work, row, source);
  } finally {
    await source.settle();
  }
}

async function readOn(work: PullWork, from: StreamRow, source: SegmentSource): Promise<PulledStream> {
  const { parts } = work;
  let row = from;
  let applied = 0;
  let files = 0;
  let trouble: SegmentTrouble | null = null;
  while (missing(row) > 0 && trouble === null) {
    const followed = await followStream(row, source);
    const done = await applyLinks(parts, row, followed.links);
    row = done.row;
    applied += done.applied;
    files += done.files;
    work.count(done.files);
    trouble = done.trouble ?? followed.trouble;
  }
  return { applied, files, held: trouble === null ? null : holdStream(row, trouble, parts.clock.now()) };
}

async function saveHeld(parts: SyncParts, held: readonly HeldRow[]): Promise<void> {
  if (held.length === 0) return;
  const aside = await asideRows(
    parts,
    held.flatMap(({ suspects }) => suspects),
  );
  await saveRows(parts.store, { put: [...held.map(({ row }) => streamRow(row)), ...aside] });
}
