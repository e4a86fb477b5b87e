import type { JsonValue } from '#shared/domain/json.ts';

/** A form half filled in, as it was left. */
export interface KeptDraft {
  readonly key: string;
  readonly value: JsonValue;
  /** When it was last typed in, UTC milliseconds. */
  readonly at: number;
}

/**
 * Forms half filled in, kept on this machine alone as they are typed: they survive a closed window, a crash and a lost
 * power cord. Never synchronised.
 */
export interface DraftStore {
  read(key: string): Promise<KeptDraft | undefined>;
  /** Writes at once when nothing is being written, else as soon as that is done: the latest value wins. */
  write(key: string, value: JsonValue): void;
  /** Forgets a draft: it was saved or thrown away. */
  clear(key: string): Promise<void>;
  /** Every draft whose key starts with `prefix`, latest first: what to offer back at start-up. */
  list(prefix: string): Promise<readonly KeptDraft[]>;
  /** Resolves when everything written so far is durable. */
  flush(): Promise<void>;
}
