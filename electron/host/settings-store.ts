import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#shared/host/settings.ts';
import { replaceFile } from './files/atomic-file.ts';
import { isSystemError } from './files/file-failure.ts';

/** Some of the settings, as a call gives them. */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** This console's settings, in a file of its own. */
export interface SettingsStore {
  readonly path: string;
  /** The settings, complete. A file that cannot be understood is set aside and counts as none. */
  read(): Promise<Settings>;
  /** Changes some of them. Gives all of them as they are now. */
  write(change: SettingsChange): Promise<Settings>;
}

/** Settings of a later version are kept in the file, although this one does not know them. */
const storedSchema = settingsSchema.partial().loose();
type Stored = z.infer<typeof storedSchema>;

/** The settings kept in the JSON file `path`. */
export function createSettingsStore(path: string): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  /** One act at a time: a write reads first, and must not lose what another one wrote in between. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  async function change(asked: SettingsChange): Promise<Settings> {
    const stored = { ...(await readStored(path)), ...asked };
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await replaceFile(path, `${JSON.stringify(stored, null, 2)}\n`);
    return complete(stored);
  }

  return {
    path,
    read: () => inTurn(async () => complete(await readStored(path))),
    write: (asked) => inTurn(() => change(asked)),
  };
}

function complete(stored: Stored): Settings {
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored });
}

async function readStored(path: string): Promise<Stored> {
  const text = await readIfThere(path);
  if (text === null) return {};
  const stored = storedSchema.safeParse(parseJson(text));
  if (stored.success) return stored.data;
  await rename(path, `${path}.broken`);
  return {};
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
