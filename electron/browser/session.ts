import { freshSecret, sameSecret } from '#electron/host/secret.ts';

/** Who may use the loopback door: the browser that came with a launch key, and the page that it was given. */
export interface Session {
  /** A new address part that opens the session once. Of those that nobody came with, only the last few still do. */
  freshLaunchKey(): string;
  /** Uses up a launch key: whether it was the present one. */
  useLaunchKey(key: string): boolean;
  /** The `Set-Cookie` that the launch key is changed for. */
  readonly cookie: string;
  /** Whether a request's `Cookie` header holds it. */
  hasCookie(header: string | undefined): boolean;
  /** The page's token: every call carries it, so that a cookie that a browser sends by itself does nothing. */
  readonly token: string;
  hasToken(token: string | undefined): boolean;
}

/** So many browsers may be on their way at a time: of two quick starts the first is often not yet there. */
const LAUNCH_KEYS_MAX = 4;

/** A session for this run of the door. Cookies do not tell ports apart: the name does. */
export function createSession(port: number): Session {
  const secret = freshSecret();
  const token = freshSecret();
  const name = `presidio-${port}`;
  let launchKeys: readonly string[] = [];
  return {
    freshLaunchKey() {
      const key = freshSecret();
      launchKeys = [...launchKeys, key].slice(-LAUNCH_KEYS_MAX);
      return key;
    },
    useLaunchKey(key) {
      const others = launchKeys.filter((launchKey) => !sameSecret(key, launchKey));
      const fits = others.length < launchKeys.length;
      launchKeys = others;
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
