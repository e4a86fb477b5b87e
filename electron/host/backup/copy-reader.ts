import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { createTextMeter, type TextFacts } from './copy-text.ts';

/** A piece of a copy as it is read, and how much of the file was read for it. */
interface RawPiece {
  readonly bytes: Buffer;
  readonly readBytes: number;
}

/** Thrown when a file is not whole gzip. */
export class DamagedCopyError extends Error {
  override readonly name = 'DamagedCopyError';
}

/** A copy that is being read. */
export interface CopyReader {
  /** The length of the file. */
  readonly bytes: number;
  /** The next piece, of about a million characters at most. @throws DamagedCopyError */
  next(): Promise<{ readonly text: string; readonly last: boolean; readonly readBytes: number }>;
  close(): Promise<void>;
}

const PIECE = 1024 * 1024;

/** Begins to read the copy at `path`. */
export async function createCopyReader(path: string): Promise<CopyReader> {
  const { size } = await stat(path);
  const pieces = rawPieces(path);
  const decoder = new StringDecoder('utf8');
  return {
    bytes: size,
    async next() {
      let text = '';
      while (text.length < PIECE) {
        const next = await pieces.next();
        if (next.done === true) return { text: text + decoder.end(), last: true, readBytes: size };
        text += decoder.write(next.value.bytes);
        if (text.length >= PIECE) return { text, last: false, readBytes: next.value.readBytes };
      }
      return { text, last: false, readBytes: size };
    },
    async close() {
      await pieces.return(undefined);
    },
  };
}

/**
 * Reads a copy whole and tells what its text is.
 *
 * @param heard hears how much of the file was read.
 * @throws DamagedCopyError
 */
export async function measureCopy(path: string, heard: (readBytes: number) => void): Promise<TextFacts> {
  const meter = createTextMeter();
  for await (const { bytes, readBytes } of rawPieces(path)) {
    meter.add(bytes);
    heard(readBytes);
  }
  return meter.facts();
}

async function* rawPieces(path: string): AsyncGenerator<RawPiece, undefined> {
  const file = createReadStream(path);
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  file.on('error', (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  try {
    for await (const bytes of gunzip) yield { bytes: bytes as Buffer, readBytes: file.bytesRead };
  } catch (error) {
    throw isOfGzip(error) ? new DamagedCopyError('not whole gzip', { cause: error }) : error;
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

function isOfGzip(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
