import { join } from 'node:path';

/** What decides where a user's files lie: passed in, so that each system can be tested on any. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder where this user's Presidio keeps its profile, unless `--profile` names another. */
export function defaultProfileFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32')
    return join(readVariable(env, 'LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), 'Presidio');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Presidio');
  return join(readVariable(env, 'XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'presidio');
}

/** A variable of the environment; one that is set to nothing counts as not set. */
export function readVariable(env: Surroundings['env'], name: string): string | undefined {
  const value = env[name];
  return value === '' ? undefined : value;
}
