import { freshSecret } from '#electron/host/secret.ts';

/** What a grant allows: to read a file, to write one, to use a folder. */
export type GrantPurpose = 'read' | 'write' | 'folder';

/** The files and folders that the user chose in this run, each under a random name: the console never names a path to act on. */
export interface Grants {
  /** Remembers that the user chose `path`. Gives the token that stands for it. */
  give(path: string, purpose: GrantPurpose): string;
  /** The path behind a token given for `purpose`; `null` for any other. */
  find(token: string, purpose: GrantPurpose): string | null;
}

/** No user chooses more files than this in a run; the oldest are forgotten. */
const GRANTS_MAX = 1_000;

/** No grant yet. */
export function createGrants(): Grants {
  const granted = new Map<string, { readonly path: string; readonly purpose: GrantPurpose }>();
  return {
    give(path, purpose) {
      const token = freshSecret();
      granted.set(token, { path, purpose });
      if (granted.size > GRANTS_MAX)
        for (const oldest of [...granted.keys()].slice(0, 1)) granted.delete(oldest);
      return token;
    },
    find(token, purpose) {
      const grant = granted.get(token);
      return grant?.purpose === purpose ? grant.path : null;
    },
  };
}
