import type { KeyVault } from '#electron/host/keys/key-vault.ts';

/** A vault that forgets everything with the process: for keys that sign once, and for commands that only read. */
export function createMemoryVault(): KeyVault {
  const secrets = new Map<string, Uint8Array>();
  return {
    keep(name, secret) {
      secrets.set(name, secret);
      return Promise.resolve();
    },
    find: (name) => Promise.resolve(secrets.get(name) ?? null),
  };
}
