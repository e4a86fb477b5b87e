import type { Clock } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { mapTexts } from '#shared/domain/secret-texts.ts';
import { omitCertainSecrets } from '#shared/domain/secret-words.ts';
import type { ArchiveDatabase } from './database.ts';
import type { NamedRow } from './schema.ts';
import { guarded } from './storage-failure.ts';

/** A form half filled in, as it was left. */
export type KeptDraft = NamedRow;

/**
 * Forms half filled in, kept on this machine alone as they are typed: they survive a closed window, a crash and a lost
 * power cord. Never synchronised.
 */
export interface DraftStore {
  read(key: string): Promise<KeptDraft | undefined>;
  /**
   * Writes at once when nothing is being written, else as soon as that is done: the latest value wins. Resolves when it
   * is durable.
   *
   * @throws StorageError when it could not be kept.
   */
  write(key: string, value: JsonValue): Promise<void>;
  /** Forgets a draft: it was saved or thrown away. */
  clear(key: string): Promise<void>;
  /** Every draft whose key starts with `prefix`, latest first: what to offer back at start-up. */
  list(prefix: string): Promise<readonly KeptDraft[]>;
  /** Resolves when everything written so far is durable. */
  flush(): Promise<void>;
}

/** What is certainly a secret is kept nowhere, half-typed forms included. @see X-4 */
function kept(value: JsonValue): JsonValue {
  return mapTexts(value, omitCertainSecrets) as JsonValue;
}

/** Drafts waiting to be written; `undefined` is one to forget. */
type Waiting = Map<string, NamedRow | undefined>;

/** The drafts of an archive. */
export function createDraftStore(database: ArchiveDatabase, clock: Clock): DraftStore {
  const { drafts, dexie } = database;
  let waiting: Waiting = new Map();
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  function save(batch: Waiting): Promise<void> {
    return guarded(() =>
      dexie.transaction('rw', drafts, async () => {
        for (const [key, row] of batch) await (row === undefined ? drafts.delete(key) : drafts.put(row));
      }),
    );
  }

  /** One write is under way and one is gathered: typing never waits, and never falls more than a write behind. */
  function enqueue(key: string, row: NamedRow | undefined): Promise<void> {
    waiting.set(key, row);
    next ??= writing
      .catch(() => undefined)
      .then(() => {
        const batch = waiting;
        waiting = new Map();
        next = undefined;
        writing = save(batch);
        return writing;
      });
    return next;
  }

  const flush = (): Promise<void> => next ?? writing;

  /** A write that failed was told to who asked for it: reading goes on. */
  const settled = (): Promise<void> => flush().catch(() => undefined);

  return {
    async read(key) {
      await settled();
      return guarded(() => drafts.get(key));
    },
    write: (key, value) => enqueue(key, { key, value: kept(value), at: clock.now() }),
    clear: (key) => enqueue(key, undefined),
    async list(prefix) {
      await settled();
      const found = await guarded(() => drafts.where('key').startsWith(prefix).toArray());
      return found.sort((left, right) => right.at - left.at);
    },
    flush,
  };
}
