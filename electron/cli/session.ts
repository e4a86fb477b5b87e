import type { Worker } from 'node:worker_threads';
import type { KeyVault } from '#electron/host/keys/key-vault.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import type { Share } from '#shared/replica/share/share.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Terminal } from './terminal.ts';

/** What the command line is made of: passed in, so that tests run it on other machines, other folders, other times. */
export interface CommandLineParts {
  readonly terminal: Terminal;
  readonly words: Catalogue;
  readonly formats: Formats;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  /** The share of a folder of this machine. Nothing is touched yet. */
  readonly openShare: (root: string) => Share;
  readonly createSealer: (vault: KeyVault) => Sealer;
  readonly createWorkbookWorker: () => Worker;
  /** The program's version. */
  readonly version: string;
  readonly computerName: string;
  /** Who is at the terminal, as the system calls them; may be empty. */
  readonly userName: string;
}

/** What a command works with. */
export interface Session extends CommandLineParts {
  /** Whether the answer is for a program. */
  readonly json: boolean;
  /** Gives a result: the sentence to people, the data to programs. */
  tell(sentence: string, data: JsonObject): Promise<void>;
  /** Warns of something, people and programs alike, beside the result. */
  warn(sentence: string): Promise<void>;
  /** Shows how far a long work is, when somebody looks. */
  progress(sentence: string): Promise<void>;
}

/** A session whose answers are for a program, or for people. */
export function createSession(parts: CommandLineParts, json: boolean): Session {
  const { terminal } = parts;
  return {
    ...parts,
    json,
    tell: (sentence, data) => terminal.out(`${json ? JSON.stringify(data) : sentence}\n`),
    warn: (sentence) => terminal.err(`${sentence}\n`),
    progress: (sentence) => (terminal.isWatched && !json ? terminal.err(`${sentence}\n`) : Promise.resolve()),
  };
}
