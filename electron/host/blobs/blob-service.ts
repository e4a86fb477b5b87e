import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { replaceFile, USERS_FILE } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { fileWork } from '#electron/host/files/file-work.ts';
import type { RevealFile } from '#electron/host/files/reveal-file.ts';
import {
  ATTACHMENT_BYTES_MAX,
  cleanFileName,
  isExecutableName,
  mediaTypeOf,
} from '#shared/domain/attachment.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { ATTACHMENT_PIECE_BYTES, type TakenFile } from '#shared/host/attachment.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { BlobFolder } from './blob-folder.ts';
import { type BlobShare, type BlobShareParts, createBlobShare } from './blob-share.ts';
import { type BlobTakings, createBlobTakings } from './blob-takings.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** The bytes of the files attached to tickets: taken in, given out, exchanged with the attached folder. */
export interface BlobService {
  readonly takings: BlobTakings;
  readonly share: BlobShare;
  has(digest: string): Promise<boolean>;
  /** Keeps the file at `path`, which the user chose. */
  takeFile(path: string): Answer<TakenFile>;
  /** Keeps bytes that came under a name. */
  takeBytes(name: string, bytes: Uint8Array): Answer<TakenFile>;
  /** Part of kept bytes, as they are. */
  piece(digest: string, from: number): Answer<Uint8Array>;
  /** Writes kept bytes under `path`, which the user chose. */
  save(digest: string, path: string): Answer<null>;
  /** Opens a copy of kept bytes, named as the attachment: what was kept is never handed to another program. */
  open(digest: string, name: string): Answer<null>;
  /** Removes the copies that were opened. */
  close(): Promise<void>;
}

/** What it is made of. */
export interface BlobServiceParts extends BlobShareParts {
  readonly folder: BlobFolder;
  readonly openFile: RevealFile;
}

/** Makes the service. */
export function createBlobService(parts: BlobServiceParts): BlobService {
  const { folder, openFile } = parts;
  const copies = join(folder.path, 'opened');

  function takeBytes(name: string, bytes: Uint8Array): Answer<TakenFile> {
    return fileWork(folder.path, async () => {
      const digest = await folder.keep(bytes);
      return { name, size: bytes.length, mediaType: mediaTypeOf(name), digest };
    });
  }

  /** Does something with kept bytes that a file of the user's may refuse. */
  async function withBytes(
    digest: string,
    path: string,
    work: (bytes: Uint8Array) => Promise<unknown>,
  ): Answer<null> {
    const kept = await folder.read(digest);
    if (!kept.ok) return kept;
    return fileWork(path, async () => {
      await work(kept.value);
      return null;
    });
  }

  return {
    takings: createBlobTakings(),
    share: createBlobShare(parts),
    has: (digest) => folder.has(digest),
    takeBytes,
    async piece(digest, from) {
      const read = await fileWork(folder.path, () => folder.piece(digest, from, ATTACHMENT_PIECE_BYTES));
      return read.ok ? read.value : read;
    },
    async takeFile(path) {
      const read = await fileWork(path, () => readSmallFile(path));
      if (!read.ok) return read;
      if (!read.value.ok) return read.value;
      return takeBytes(basename(path), read.value.value);
    },
    save: (digest, path) => withBytes(digest, path, (bytes) => replaceFile(path, bytes, USERS_FILE)),
    async open(digest, name) {
      const plain = cleanFileName(name);
      if (plain === '' || isExecutableName(plain)) return refuse('file-executable', { name: plain });
      const copy = join(copies, digest.slice(0, 16));
      const path = join(copy, plain);
      return withBytes(digest, path, async (bytes) => {
        await mkdir(copy, { recursive: true, mode: 0o700 });
        await replaceFile(path, bytes);
        await openFile(path);
      });
    },
    close: () => rm(copies, { recursive: true, force: true }).catch(() => undefined),
  };
}

async function readSmallFile(path: string): Promise<Result<Uint8Array, HostRefusal>> {
  try {
    const { size } = await stat(path);
    // The file may grow between the two: what was read is what counts.
    const bytes = size > ATTACHMENT_BYTES_MAX ? null : await readFile(path);
    if (bytes === null || bytes.length > ATTACHMENT_BYTES_MAX) return refuse('file-too-large', { path });
    return done(bytes);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return refuse('file-missing', { path });
    throw error;
  }
}
