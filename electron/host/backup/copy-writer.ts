import { once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { createTextMeter, type TextFacts } from './copy-text.ts';

/** A copy that is being written under a temporary name. */
export interface CopyWriter {
  readonly temporary: string;
  /** Resolves when more may be sent. Rejects with what the file system said. */
  append(text: string): Promise<void>;
  /** Completes the file and makes it durable. */
  finish(): Promise<TextFacts>;
  /** Closes the file and removes it. */
  abandon(): Promise<void>;
}

/** Begins a copy in the file `temporary`, readable by its user alone. Compressing runs off this thread. */
export async function createCopyWriter(temporary: string): Promise<CopyWriter> {
  const file = await open(temporary, 'wx', 0o600);
  const gzip = createGzip();
  const written = writeAll(gzip, file);
  // Heard of at the next append or at the end; until then it is nobody's failure.
  written.catch(() => undefined);
  const meter = createTextMeter();
  return {
    temporary,
    async append(text) {
      const piece = Buffer.from(text);
      meter.add(piece);
      await Promise.race([taken(gzip, piece), written]);
    },
    async finish() {
      gzip.end();
      await written;
      await file.sync();
      await file.close();
      return meter.facts();
    },
    abandon: () => abandon(file, gzip, written, temporary),
  };
}

async function writeAll(gzip: Gzip, file: FileHandle): Promise<void> {
  for await (const chunk of gzip) await file.writeFile(chunk as Buffer);
}

async function taken(gzip: Gzip, piece: Buffer): Promise<void> {
  if (!gzip.write(piece)) await once(gzip, 'drain');
}

async function abandon(
  file: FileHandle,
  gzip: Gzip,
  written: Promise<void>,
  temporary: string,
): Promise<void> {
  gzip.destroy();
  await written.catch(() => undefined);
  await file.close();
  // Windows may hold the file for a moment after it was closed.
  await rm(temporary, { force: true, maxRetries: 5, retryDelay: 100 });
}
