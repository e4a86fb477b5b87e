import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

/** The bytes of attachments on this computer, each under the digest of its content. */
export interface BlobFolder {
  readonly path: string;
  has(digest: string): Promise<boolean>;
  /** Keeps bytes, durable when it resolves. Gives their digest. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Bytes kept before, whole: refused with `attachment-missing` or `attachment-damaged`. */
  read(digest: string): Promise<Result<Uint8Array, HostRefusal>>;
}

/** For this user alone. */
const MODE = { folder: 0o700, file: 0o600 } as const;

/** The folder at `path`, which is made when it is first needed. */
export function createBlobFolder(path: string): BlobFolder {
  const placeOf = (digest: string): string => join(path, digest.slice(0, 2), digest);

  async function read(digest: string): Promise<Result<Uint8Array, HostRefusal>> {
    const bytes = await bytesOrNull(placeOf(digest));
    if (bytes === null) return refuse('attachment-missing');
    return digestOf(bytes) === digest ? done(bytes) : refuse('attachment-damaged');
  }

  return {
    path,
    read,
    has: (digest) =>
      access(placeOf(digest)).then(
        () => true,
        () => false,
      ),
    async keep(bytes) {
      const digest = digestOf(bytes);
      if ((await read(digest)).ok) return digest;
      const place = placeOf(digest);
      await mkdir(dirname(place), { recursive: true, mode: MODE.folder });
      await replaceFile(place, bytes, MODE.file);
      return digest;
    },
  };
}

/** The SHA-256 of bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function bytesOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
