/** Where a command speaks and listens: the process's streams, or a test's. */
export interface Terminal {
  /** Standard output: results alone. Resolves when more may be written. */
  out(text: string): Promise<void>;
  /** Standard error: what is said to people. */
  err(text: string): Promise<void>;
  /** Standard input, whole chunks of UTF-8 text. */
  input(): AsyncIterable<string | Uint8Array>;
  /** Whether somebody looks at standard error: progress is shown to people only. */
  readonly isWatched: boolean;
}
