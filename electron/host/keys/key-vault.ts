/** Where the console's own private keys are kept: by the operating system's key store, or in files of the user alone. */
export interface KeyVault {
  /** Keeps `secret` under `name`, durably, before resolving. A name is used once. */
  keep(name: string, secret: Uint8Array): Promise<void>;
  /** The secret kept under `name`; `null` when there is none. */
  find(name: string): Promise<Uint8Array | null>;
}

/** The shape of a name in a vault: it becomes part of a file's name. */
export const VAULT_NAME = /^[a-z0-9-]{1,64}$/;
