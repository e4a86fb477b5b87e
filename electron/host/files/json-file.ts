import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { replaceFile } from './atomic-file.ts';
import { isSystemError } from './file-failure.ts';

/** Something that the host remembers, in a JSON file of its own. */
export interface JsonFile<Stored> {
  readonly path: string;
  /** What it says; `null` when it is not there. One that cannot be understood is set aside and counts as not there. */
  read(): Promise<Stored | null>;
  /** Changes it, one change at a time. Gives it as it is now. */
  change(how: (stored: Stored | null) => Stored): Promise<Stored>;
}

/** The file under `path`, whose content has that shape. */
export function createJsonFile<Stored>(path: string, schema: z.ZodType<Stored>): JsonFile<Stored> {
  let last: Promise<unknown> = Promise.resolve();

  /** A change reads first, and must not lose what another one wrote in between. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  async function read(): Promise<Stored | null> {
    const text = await readIfThere(path);
    if (text === null) return null;
    const stored = schema.safeParse(parseJson(text));
    if (stored.success) return stored.data;
    await rename(path, `${path}.broken`);
    return null;
  }

  return {
    path,
    read: () => inTurn(read),
    change: (how) =>
      inTurn(async () => {
        const changed = how(await read());
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await replaceFile(path, `${JSON.stringify(changed, null, 2)}\n`);
        return changed;
      }),
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
