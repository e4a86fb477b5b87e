import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh text that nobody can guess: 256 random bits in 43 characters that suit an address, a header and a cookie. */
export function freshSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
