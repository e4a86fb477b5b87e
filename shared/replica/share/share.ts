/** Where a shared folder lives, as far as this machine can tell. */
export type ShareKind = 'local' | 'smb' | 'fuse' | 'synced' | 'unknown';

/** What a share can be trusted with. */
export interface ShareFacts {
  readonly kind: ShareKind;
  /** Whether creating a file exclusively is atomic among consoles: numbers are claimed only where it is. */
  readonly exclusive: 'atomic' | 'unsafe';
  /** Bytes that this user may still write; `null` where the share does not tell. */
  readonly freeBytes: number | null;
}

/**
 * Why a share did not do what it was asked:
 * - `transient`: it may do it in a while (busy, locked, timed out, interrupted);
 * - `permission`: this user may not;
 * - `full`: there is no room;
 * - `gone`: the root of the share is not there;
 * - `unanswering`: the server did not answer in time;
 * - `fatal`: nothing that waiting mends.
 */
export type ShareFailure = 'transient' | 'permission' | 'full' | 'gone' | 'unanswering' | 'fatal';

/** The share failed: an exception, because it may happen at any call, with a class that says what waiting can mend. */
export class ShareError extends Error {
  override readonly name = 'ShareError';
  readonly failure: ShareFailure;

  /** An error of the given class; `detail` is what the system said, for the log. */
  constructor(failure: ShareFailure, detail: string) {
    super(`share: ${failure}: ${detail}`);
    this.failure = failure;
  }
}

/**
 * A plain shared folder. Paths are relative, with `/`, lower case (`space-paths.ts`). Every call may throw a
 * {@link ShareError}. Nothing that a share says about what is absent is information: it means "not yet".
 */
export interface Share {
  /** The names in a directory, one level. May be stale, may miss or repeat names, never invents. Empty when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
  /**
   * The bytes of a file as they are now: may be short or torn. `null` when it is not found now.
   *
   * @param maxBytes a longer file is given up to one byte more than this, so that it is told from a fitting one.
   */
  get(path: string, maxBytes: number): Promise<Uint8Array | null>;
  /** Creates a file, or writes the same bytes again: its name is made from its content. Durable when it resolves. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Creates a file unless somebody already has. Never completes or repairs what is there. */
  putExclusive(path: string, bytes: Uint8Array): Promise<'created' | 'exists'>;
  /** Deletes a file, if it is there and if it may. Best effort: never throws for a file that stays. */
  delete(path: string): Promise<void>;
  /** When the server created a file, by its own clock, in UTC milliseconds; `null` where it does not tell. */
  createdAt(path: string): Promise<number | null>;
  /** What the share can be trusted with, looked at now. */
  facts(): Promise<ShareFacts>;
}
