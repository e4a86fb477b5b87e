import { guardShare } from '#shared/replica/share/guarded-share.ts';
import { ShareError, type Share, type ShareFailure } from '#shared/replica/share/share.ts';
import { ACCESS, DISPOSITION, SmbError, STATUS, type SmbConnection, type SmbFile } from './smb-connection.ts';

const ABSENT: readonly number[] = [STATUS.nameNotFound, STATUS.pathNotFound];

const FAILURES: Readonly<Record<number, ShareFailure>> = {
  [STATUS.accessDenied]: 'permission',
  [STATUS.diskFull]: 'full',
  [STATUS.networkNameDeleted]: 'gone',
  [STATUS.badNetworkName]: 'gone',
};

/** A share on a real file server, reached by the protocol itself. The room on it is not asked for. */
export function createSmbShare(connection: SmbConnection): Share {
  /** Opens, acts, closes. */
  async function using<Value>(file: SmbFile, act: (file: SmbFile) => Promise<Value>): Promise<Value> {
    try {
      return await act(file);
    } finally {
      await connection.closeFile(file);
    }
  }

  /** What `act` gives for a file that is there; `null` when it is not. */
  async function found<Value>(
    path: string,
    how: { access: number; isDirectory?: boolean },
    act: (file: SmbFile) => Promise<Value>,
  ): Promise<Value | null> {
    try {
      return await using(await connection.open(path, { disposition: DISPOSITION.open, ...how }), act);
    } catch (error) {
      if (hasStatus(error, ...ABSENT)) return null;
      throw error;
    }
  }

  async function makeDirectories(path: string): Promise<void> {
    const parts = path.split('/').slice(0, -1);
    for (const [index] of parts.entries()) {
      const how = { access: ACCESS.attributes, disposition: DISPOSITION.create, isDirectory: true };
      try {
        await connection.closeFile(await connection.open(parts.slice(0, index + 1).join('/'), how));
      } catch (error) {
        if (!hasStatus(error, STATUS.nameCollision)) throw error;
      }
    }
  }

  /** A new file; `taken` when there is one of that name, `homeless` when its directory is not there. */
  async function tryCreate(path: string): Promise<SmbFile | 'taken' | 'homeless'> {
    try {
      return await connection.open(path, { access: ACCESS.write, disposition: DISPOSITION.create });
    } catch (error) {
      if (hasStatus(error, STATUS.nameCollision)) return 'taken';
      if (hasStatus(error, ...ABSENT)) return 'homeless';
      throw error;
    }
  }

  /** A new file, with the directories above it; `null` when the name is taken. */
  async function create(path: string): Promise<SmbFile | null> {
    let made = await tryCreate(path);
    if (made === 'homeless') {
      await makeDirectories(path);
      made = await tryCreate(path);
    }
    if (made === 'homeless') throw new ShareError('transient', 'a directory went as soon as it was made');
    return made === 'taken' ? null : made;
  }

  async function fill(file: SmbFile, bytes: Uint8Array): Promise<void> {
    await using(file, async () => {
      await connection.write(file, 0, bytes);
      await connection.setSize(file, bytes.length);
      await connection.flush(file);
    });
  }

  async function read(path: string, limit: number): Promise<Uint8Array | null> {
    return found(path, { access: ACCESS.read }, async (file) => {
      const pieces: Uint8Array[] = [];
      let length = 0;
      while (length < limit) {
        const piece = await connection.read(file, length, limit - length);
        if (piece.length === 0) break;
        pieces.push(piece);
        length += piece.length;
      }
      return new Uint8Array(Buffer.concat(pieces));
    });
  }

  return guardShare({
    list: (directory) =>
      classed(
        async () =>
          (await found(directory, { access: ACCESS.read, isDirectory: true }, connection.names)) ?? [],
      ),
    get: (path, maxBytes) => classed(() => read(path, maxBytes + 1)),
    put: (path, bytes) =>
      classed(async () => {
        const made = await create(path);
        if (made) return fill(made, bytes);
        const there = await read(path, bytes.length + 1);
        if (there !== null && Buffer.compare(there, bytes) === 0) return;
        await fill(
          await connection.open(path, { access: ACCESS.write, disposition: DISPOSITION.open }),
          bytes,
        );
      }),
    putExclusive: (path, bytes) =>
      classed(async () => {
        const made = await create(path);
        if (!made) return 'exists';
        await fill(made, bytes);
        return 'created';
      }),
    async delete(path) {
      try {
        await found(path, { access: ACCESS.delete }, connection.markDeleted);
      } catch (error) {
        if (!(error instanceof SmbError)) throw error;
      }
    },
    createdAt: (path) =>
      classed(() => found(path, { access: ACCESS.attributes }, (file) => Promise.resolve(file.createdAt))),
    facts: () => Promise.resolve({ kind: 'smb', exclusive: 'atomic', freeBytes: null }),
  });
}

function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof SmbError && statuses.includes(error.status);
}

async function classed<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ShareError) throw error;
    if (error instanceof SmbError) throw new ShareError(FAILURES[error.status] ?? 'transient', error.message);
    // Anything else is the connection's: nobody answers, or nobody is there.
    if (error instanceof Error) throw new ShareError('gone', error.message);
    throw error;
  }
}
