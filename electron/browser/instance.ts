import { mkdir, readFile, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#electron/host/files/atomic-file.ts';
import { freshSecret, sameSecret } from '#electron/host/secret.ts';

/** Where a start of the same profile asks a running one for a window. */
export const INSTANCE_PATH = '/open-window';

const SECRET_HEADER = 'x-presidio-instance';

/** How long a running Presidio may take to answer: it opens a window before it does. */
const ANSWER_WITHIN = 10_000;

const noteSchema = z.object({ port: z.int().min(1).max(65_535), secret: z.string() });

/** This run, as other starts of the same profile know it. */
export interface Instance {
  /** Whether a request comes from a start of this profile: it could read the note, as this user alone can. */
  isOurs(headers: IncomingHttpHeaders): boolean;
  /** Writes the note, once the door is open. */
  announce(port: number): Promise<void>;
  /** Takes the note back. */
  withdraw(): Promise<void>;
}

/** A run that leaves its note in the file `path`. */
export function createInstance(path: string): Instance {
  const secret = freshSecret();
  return {
    isOurs: (headers) => sameSecret(headers[SECRET_HEADER]?.toString() ?? '', secret),
    async announce(port) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await replaceFile(path, JSON.stringify({ port, secret }));
    },
    withdraw: () => rm(path, { force: true }),
  };
}

/** Asks a running Presidio of the same profile, if there is one, to show a window. Whether it did. */
export async function askRunningInstance(path: string, loopback: string): Promise<boolean> {
  const note = noteSchema.safeParse(await readNote(path));
  if (!note.success) return false;
  try {
    const response = await fetch(`http://${loopback}:${note.data.port}${INSTANCE_PATH}`, {
      method: 'POST',
      headers: { [SECRET_HEADER]: note.data.secret },
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    return response.status === 204;
  } catch {
    // Nobody there: the note was left by a run that was killed.
    return false;
  }
}

async function readNote(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
