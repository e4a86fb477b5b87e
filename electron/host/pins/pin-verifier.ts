import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a PIN is checked against: it does not tell the PIN. */
export const verifierSchema = z.object({
  salt: z.base64url(),
  hash: z.base64url(),
});

/** What a PIN is checked against. */
export type PinVerifier = z.infer<typeof verifierSchema>;

const LENGTH = 32;
const SALT_LENGTH = 16;
/** About a tenth of a second on an office computer: a thief of the file tries few PINs, a person notices nothing. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

/** The verifier of a PIN, with a salt of its own. */
export async function makeVerifier(pin: string): Promise<PinVerifier> {
  const salt = randomBytes(SALT_LENGTH);
  const hash = await derive(pin, salt);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** Whether a PIN is the one that a verifier was made from, in a time that tells nothing about it. */
export async function fits(pin: string, { salt, hash }: PinVerifier): Promise<boolean> {
  const wanted = Buffer.from(hash, 'base64url');
  const given = await derive(pin, Buffer.from(salt, 'base64url'));
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function derive(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, LENGTH, COST, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
