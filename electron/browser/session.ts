import { freshSecret, sameSecret } from '#electron/host/secret.ts';

/** Who may use the loopback door: the browser that came with a launch key, and the page that it was given. */
export interface Session {
  /** A new address part that opens the session once; the one before no longer does. */
  freshLaunchKey(): string;
  /** Uses up a launch key: whether it was the present one. */
  useLaunchKey(key: string): boolean;
  /** The `Set-Cookie` that the launch key is changed for. */
  readonly cookie: string;
  /** Whether a request's `Cookie` header holds it. */
  hasCookie(header: string | undefined): boolean;
  /** The page's token: every call carries it, so that a cookie alone does nothing. */
  readonly token: string;
  hasToken(token: string | undefined): boolean;
}

/** A session for this run of the door. Cookies do not tell ports apart: the name does. */
export function createSession(port: number): Session {
  const secret = freshSecret();
  const token = freshSecret();
  const name = `presidio-${port}`;
  let launchKey: string | null = null;
  return {
    freshLaunchKey() {
      launchKey = freshSecret();
      return launchKey;
    },
    useLaunchKey(key) {
      const fits = launchKey !== null && sameSecret(key, launchKey);
      if (fits) launchKey = null;
      return fits;
    },
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    hasCookie: (header) => sameSecret(cookieNamed(name, header ?? ''), secret),
    token,
    hasToken: (given) => sameSecret(given ?? '', token),
  };
}

function cookieNamed(name: string, header: string): string {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
