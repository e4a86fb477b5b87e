import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/sbin/smbd', '/usr/local/sbin/smbd', '/usr/local/samba/sbin/smbd'];

/** Where Samba's server is; `undefined` where it is not installed, or where this user may not run it. */
export function findSamba(): string | undefined {
  return process.getuid?.() === 0 ? USUAL_PLACES.find((place) => existsSync(place)) : undefined;
}
