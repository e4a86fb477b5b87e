import type { z } from 'zod';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#shared/host/settings.ts';
import { createJsonFile } from './files/json-file.ts';

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
  const file = createJsonFile(path, storedSchema);
  return {
    path,
    read: async () => complete((await file.read()) ?? {}),
    write: async (asked) => complete(await file.change((stored) => ({ ...stored, ...asked }))),
  };
}

function complete(stored: Stored): Settings {
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored });
}
