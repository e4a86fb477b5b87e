import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { nameCopy, removeSuperfluous } from './copy-folder.ts';
import { DamagedCopyError, measureCopy } from './copy-reader.ts';
import type { CopyRecordFile, WrittenCopy } from './copy-record.ts';
import type { TextFacts } from './copy-text.ts';
import type { CopyWriter } from './copy-writer.ts';

/** A copy that is being written, and where it will lie. */
export interface Writing {
  readonly folder: string;
  readonly writer: CopyWriter;
}

/**
 * Completes a copy: it is on the disk, read back whole and found to be what was sent, before it has its name; only then
 * do older copies go. Refused with `backup-damaged` when the disk does not give back what it was given.
 *
 * @throws what the file system says.
 */
export async function completeCopy(
  { folder, writer }: Writing,
  record: CopyRecordFile,
  now: number,
  report: ReportProgress,
): Promise<Result<HostResult<'backup.close'>, HostRefusal>> {
  const sent = await writer.finish();
  const { size } = await stat(writer.temporary);
  const found = await measured(writer.temporary, (read) => report({ done: read, total: size }));
  if (found?.digest !== sent.digest) return refuse('backup-damaged', { path: folder });
  const name = await nameCopy(folder, writer.temporary, now);
  const copy: WrittenCopy = { folder, name, at: now, bytes: size, digest: sent.digest };
  await record.change((known) => ({ ...known, written: [...known.written, copy] }));
  const removed = await rotate(folder, record, now);
  report({ done: size, total: size });
  return done({
    copy: { name, at: now, bytes: size, verified: true },
    path: join(folder, name),
    lines: sent.lines,
    removed: removed.map((gone) => gone.name),
  });
}

/** Removes what earlier runs began and did not finish. */
export async function removeLeftovers(record: CopyRecordFile, underWay: ReadonlySet<string>): Promise<void> {
  const { begun } = await record.read();
  const left = begun.filter((temporary) => !underWay.has(temporary));
  if (left.length === 0) return;
  // A disk that is not there keeps what was left on it.
  await Promise.all(left.map((temporary) => rm(temporary, { force: true }).catch(() => undefined)));
  await record.change((known) => ({
    ...known,
    begun: known.begun.filter((temporary) => !left.includes(temporary)),
  }));
}

async function rotate(folder: string, record: CopyRecordFile, now: number): Promise<readonly WrittenCopy[]> {
  const { written } = await record.read();
  const gone = await removeSuperfluous(folder, written, now);
  const names = new Set(gone.map((copy) => copy.name));
  await record.change((known) => ({
    ...known,
    written: known.written.filter((copy) => copy.folder !== folder || !names.has(copy.name)),
  }));
  return gone;
}

async function measured(path: string, heard: (readBytes: number) => void): Promise<TextFacts | null> {
  try {
    return await measureCopy(path, heard);
  } catch (error) {
    if (error instanceof DamagedCopyError) return null;
    throw error;
  }
}
