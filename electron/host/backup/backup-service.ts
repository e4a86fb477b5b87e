import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { fileWork } from '#electron/host/files/file-work.ts';
import { freshSecret } from '#electron/host/secret.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { BackupState } from '#shared/host/backup.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { completeCopy, removeLeftovers, type Writing } from './complete-copy.ts';
import { copiesIn } from './copy-folder.ts';
import { momentOfName } from './copy-name.ts';
import { createCopyReadings } from './copy-readings.ts';
import type { CopyRecordFile } from './copy-record.ts';
import { createCopyWriter } from './copy-writer.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** Writes copies of the archive into the folder that the user chose, and reads them back. */
export interface BackupService {
  state(): Answer<HostResult<'backup.state'>>;
  /** From now on copies go into `folder` (absolute). */
  choose(folder: string): Answer<HostResult<'backup.state'>>;
  list(): Answer<HostResult<'backup.list'>>;
  begin(): Answer<HostResult<'backup.begin'>>;
  /** After a refusal the copy is gone. */
  append(backupId: string, text: string): Answer<object>;
  /** After a refusal the copy is gone, and every older one is there. */
  close(backupId: string, report: ReportProgress): Answer<HostResult<'backup.close'>>;
  cancel(backupId: string): Answer<object>;
  /** Begins to read a copy: by its absolute path, or by its name in the folder of copies. */
  open(source: { readonly path: string } | { readonly name: string }): Answer<HostResult<'backup.open'>>;
  read(backupId: string): Answer<HostResult<'backup.read'>>;
  release(backupId: string): Answer<object>;
  /** Gives up whatever is half done: the console is closing. */
  closeAll(): Promise<void>;
}

/** What the service is made of. */
export interface BackupServiceParts {
  readonly record: CopyRecordFile;
  /** The present moment, UTC milliseconds. */
  readonly now: () => number;
  /** How many bytes are free where `folder` is. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** Room that a first copy needs at least, and how much more than the last one a copy may need. */
const ROOM_AT_LEAST = 64 * 1024 * 1024;
const ROOM_GROWTH = 1.25;

/** Makes the service. */
export function createBackupService(parts: BackupServiceParts): BackupService {
  const { record } = parts;
  const readings = createCopyReadings();
  const state = (): Answer<BackupState> => fileWork(record.path, () => stateOf(record));
  const onFolder: OnFolder = async (work) => {
    const known = await fileWork(record.path, () => record.read());
    if (!known.ok) return known;
    const { folder } = known.value;
    return folder === null ? refuse('backup-unset') : flat(await fileWork(folder, () => work(folder)));
  };
  const { closeAll, ...writing } = createWriting(parts, onFolder);
  return {
    ...writing,
    state,
    async choose(folder) {
      const changed = await fileWork(record.path, () => record.change((known) => ({ ...known, folder })));
      return changed.ok ? state() : changed;
    },
    list: () =>
      onFolder(async (folder) => {
        const { written } = await record.read();
        return done({ copies: [...(await copiesIn(folder, written))] });
      }),
    open(source) {
      if ('path' in source) return readings.open(source.path);
      const { name } = source;
      if (momentOfName(name) === null) return Promise.resolve(refuse('name-invalid', { name }));
      return onFolder((folder) => readings.open(join(folder, name)));
    },
    read: readings.read,
    release: readings.release,
    async closeAll() {
      await Promise.all([closeAll(), readings.closeAll()]);
    },
  };
}

/** Work in the folder of copies: what the file system says against it is a refusal. */
type OnFolder = <Value>(work: (folder: string) => Answer<Value>) => Answer<Value>;

/** The copies that are being written. */
function createWriting(
  parts: BackupServiceParts,
  onFolder: OnFolder,
): Pick<BackupService, 'begin' | 'append' | 'close' | 'cancel' | 'closeAll'> {
  const { record, now } = parts;
  const writings = new Map<string, Writing>();

  async function end(backupId: string): Promise<void> {
    const writing = writings.get(backupId);
    writings.delete(backupId);
    await writing?.writer.abandon();
  }

  return {
    begin: () =>
      onFolder(async (folder) => {
        const underWay = new Set([...writings.values()].map(({ writer }) => writer.temporary));
        await removeLeftovers(record, underWay);
        const room = await roomIn(folder, parts);
        if (!room.ok) return room;
        const backupId = freshSecret();
        const temporary = join(folder, `.presidio-backup-${backupId.slice(0, 16)}.tmp`);
        await record.change((known) => ({ ...known, begun: [...known.begun, temporary] }));
        writings.set(backupId, { folder, writer: await createCopyWriter(temporary) });
        return done({ backupId });
      }),
    async append(backupId, text) {
      const writing = writings.get(backupId);
      if (!writing) return refuse('backup-unknown');
      const added = await fileWork(writing.folder, () => writing.writer.append(text));
      if (added.ok) return done({});
      await end(backupId);
      return added;
    },
    async close(backupId, report) {
      const writing = writings.get(backupId);
      if (!writing) return refuse('backup-unknown');
      try {
        return flat(await fileWork(writing.folder, () => completeCopy(writing, record, now(), report)));
      } finally {
        await end(backupId);
      }
    },
    async cancel(backupId) {
      if (!writings.has(backupId)) return refuse('backup-unknown');
      await end(backupId);
      return done({});
    },
    async closeAll() {
      await Promise.all([...writings.keys()].map(end));
    },
  };
}

/** Refused with `backup-no-room` when a copy would not fit: better known before an hour's work than after. */
async function roomIn(folder: string, { record, freeBytes = freeBytesOf }: BackupServiceParts): Answer<null> {
  const { written } = await record.read();
  const last = written.at(-1)?.bytes ?? 0;
  const needed = Math.max(ROOM_AT_LEAST, Math.ceil(last * ROOM_GROWTH));
  const free = await freeBytes(folder);
  return free < needed ? refuse('backup-no-room', { path: folder, needed, free }) : done(null);
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function stateOf(record: CopyRecordFile): Promise<BackupState> {
  const { folder, written } = await record.read();
  const last = written.findLast((copy) => copy.folder === folder);
  if (last === undefined) return { folder, last: null };
  const { name, at, bytes } = last;
  return { folder, last: { name, at, bytes, verified: true } };
}

function flat<Value>(result: Result<Result<Value, HostRefusal>, HostRefusal>): Result<Value, HostRefusal> {
  return result.ok ? result.value : result;
}
