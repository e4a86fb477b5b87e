import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '#electron/host/files/atomic-file.ts';

/** The port of the usual profile. */
export const USUAL_PORT = 47_113;

/** Other profiles find theirs among this many ports after it. */
const OTHER_PORTS = 800;

/**
 * The port of a profile, always the same: the browser keeps the archive by origin, and the port is part of it. Written
 * down at the first start, so that a profile that is moved elsewhere keeps its own.
 */
export async function portOfProfile(path: string, profile: string | null): Promise<number> {
  const written = Number(await readFile(path, 'utf8').catch(() => ''));
  if (Number.isInteger(written) && written > 0 && written < 65_536) return written;
  const port = profile === null ? USUAL_PORT : portFor(profile);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await replaceFile(path, `${port}\n`);
  return port;
}

function portFor(profile: string): number {
  const hash = createHash('sha256').update(profile).digest().readUInt32BE(0);
  return USUAL_PORT + 1 + (hash % OTHER_PORTS);
}
