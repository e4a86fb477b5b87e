import { readChunkHeader, readSnapshotHeader } from '#shared/replica/codec/read-header.ts';
import {
  readIndexLines,
  type SnapshotChunk,
  type SnapshotContents,
} from '#shared/replica/codec/snapshot-index.ts';
import {
  chunkPath,
  DIRECTORIES,
  parseSnapshotName,
  type SnapshotName,
  snapshotPath,
} from '#shared/replica/share/space-paths.ts';
import { publicKeyOf } from './certificates.ts';
import { unlessOfOneFile } from './read-named.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';

/** A snapshot's index that holds: signed by the console it is named after. */
export interface SnapshotIndex extends SnapshotContents {
  readonly name: SnapshotName;
  /** How many changes it stands for. */
  readonly total: number;
}

type Parts = Pick<SyncParts, 'store' | 'share' | 'space'>;

/** The names of the indexes on the share, the newest first. */
export async function listSnapshots({ share }: Pick<SyncParts, 'share'>): Promise<readonly SnapshotName[]> {
  const names = new Set(await share.list(DIRECTORIES.snapshots));
  const parsed = [...names].flatMap((name) => parseSnapshotName(name) ?? []);
  return parsed.sort((left, right) => right.ms - left.ms || (left.tag < right.tag ? 1 : -1));
}

/**
 * Reads an index and makes sure that it holds; `undefined` when it does not, or is not there now.
 *
 * @throws ShareError when it cannot be read.
 */
export async function readSnapshot(parts: Parts, name: SnapshotName): Promise<SnapshotIndex | undefined> {
  const publicKey = await publicKeyOf(parts, name.replica);
  if (publicKey === undefined) return undefined;
  const found = await parts.share.read(snapshotPath(name), SYNC.indexFileBytes, publicKey);
  if (found.found !== 'file' || found.file.tag !== name.tag || found.file.signature !== 'valid') {
    return undefined;
  }
  const header = readSnapshotHeader(found.file, { ...name, space: parts.space });
  const contents = readIndexLines(found.file.lines);
  return header.ok && contents !== undefined ? { ...contents, name, total: header.value.total } : undefined;
}

/** The newest index that holds; `undefined` without any. */
export async function newestSnapshot(parts: Parts): Promise<SnapshotIndex | undefined> {
  for (const name of await listSnapshots(parts)) {
    const index = await unlessOfOneFile(readSnapshot(parts, name), undefined);
    if (index !== undefined) return index;
  }
  return undefined;
}

/**
 * The lines of a chunk that is exactly the one an index names; `undefined` when what is there is not, or is not there now.
 *
 * @throws ShareError when it cannot be read.
 */
export async function readChunkLines(
  { share, space }: Pick<SyncParts, 'share' | 'space'>,
  { tag, digest, count }: Pick<SnapshotChunk, 'tag' | 'digest' | 'count'>,
): Promise<readonly string[] | undefined> {
  const found = await share.read(chunkPath(tag), SYNC.chunkFileBytes, null);
  if (found.found !== 'file') return undefined;
  const { file } = found;
  const isIt = file.digest === digest && file.lines.length === count && readChunkHeader(file, { space }).ok;
  return isIt ? file.lines : undefined;
}
