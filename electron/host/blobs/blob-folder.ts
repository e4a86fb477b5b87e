import { createHash } from 'node:crypto';
import { access, mkdir, open, readFile } from 'node:fs/promises';
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
  /** Part of bytes kept before, as they are: whoever puts the parts together checks the whole. Empty beyond the end. */
  piece(digest: string, from: number, length: number): Promise<Result<Uint8Array, HostRefusal>>;
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
    piece: (digest, from, length) => pieceOf(placeOf(digest), from, length),
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

async function pieceOf(path: string, from: number, length: number): Promise<Result<Uint8Array, HostRefusal>> {
  const file = await open(path).catch(nullWhenAbsent);
  if (file === null) return refuse('attachment-missing');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, from);
    return done(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function nullWhenAbsent(error: unknown): null {
  if (isSystemError(error) && error.code === 'ENOENT') return null;
  throw error;
}

async function bytesOrNull(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(nullWhenAbsent);
}
