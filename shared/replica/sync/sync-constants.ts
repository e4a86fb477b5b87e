const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The protocol's measures: milliseconds, bytes and counts. `docs/sync-protocol.md` says what each is for. */
export const SYNC = {
  /** Before the first publication of a process: wait, then listings this far apart. */
  fenceWait: 12 * SECOND,
  fenceListings: 3,
  fenceListingGap: 4 * SECOND,
  /** A segment holds at most this many changes, and lines of this many bytes. */
  segmentChanges: 2_000,
  segmentBytes: 1024 * 1024,
  /** The largest file of each sort that is read. */
  segmentFileBytes: 4 * 1024 * 1024,
  headFileBytes: 64 * 1024,
  recordFileBytes: 64 * 1024,
  claimFileBytes: 16 * 1024,
  indexFileBytes: 64 * 1024 * 1024,
  chunkFileBytes: 64 * 1024 * 1024,
  /** How many files are read at once. */
  parallel: 8,
  /** A head names at most this many segments by tag, and this many of one stream. */
  tailTags: 96,
  tailOfStream: 16,
  /** How many of its own heads a console leaves on the share. */
  headsKept: 2,
  /** A head that is not whole is read at every round this many times, then this often for as long as it is there. */
  headTries: 5,
  headRetry: 5 * MINUTE,
  /** A stream is complained of after this many rounds and this long. */
  nackRounds: 3,
  nackAfter: 2 * MINUTE,
  nackEvery: HOUR,
  /** People are told of a held stream after this long, and asked to act after that. */
  holdTold: HOUR,
  holdActed: DAY,
  /** Complaints and certificates are listed this often. */
  nacksEvery: 5 * MINUTE,
  /** The sentinel is read this often. */
  sentinelEvery: 10 * MINUTE,
  /** A console checks its own files this often. */
  auditEvery: DAY,
  /** A console says something at least this often, so that others see that it lives. */
  headEvery: 20 * HOUR,
  /** A claim that cannot be read is given up after this long and this many readings. */
  claimPatience: 10 * SECOND,
  claimReadings: 3,
  /** After this many claims lost in a row, the bucket is listed. */
  claimMisses: 3,
  /** A record that its own console has not numbered for this long is numbered by any. */
  orphanAfter: 2 * DAY,
  /** After a rollback of the share, numbers wait for the heads of consoles seen within this time, or for this long. */
  rollbackMemory: 7 * DAY,
  rollbackPatience: DAY,
  /** A snapshot is written after this many changes, when the newest one is this old. */
  snapshotChanges: 5_000,
  snapshotAge: 20 * HOUR,
  snapshotJitter: 30 * MINUTE,
  /** One that was given up is tried again after this long. */
  snapshotRetry: 10 * MINUTE,
  /** Chunks that an index younger than this names are not written again. */
  chunkReuse: 7 * DAY,
  /** How many chunks are read at once, and how often and how far apart one that cannot be read is tried again. */
  chunkParallel: 6,
  chunkTries: 3,
  chunkPause: 5 * SECOND,
  /** A snapshot is given up when the share failed this often while it was read. */
  snapshotFailures: 5,
  chunkBytes: 4 * 1024 * 1024,
  /** Polls: the window in use, open, hidden; how much they vary. */
  pollActive: 10 * SECOND,
  pollOpen: 30 * SECOND,
  pollHidden: 120 * SECOND,
  pollJitter: 0.2,
  /** A change made here is published after this long without another, and at most this long. */
  debounce: 1_500,
  debounceMax: 5 * SECOND,
  /** Waits after failures. */
  backoffFirst: 5 * SECOND,
  backoffMax: 5 * MINUTE,
  /** A call on the share takes at most this long. */
  callTimeout: 60 * SECOND,
  /** A clock that is wrong by more is said; a stamp that is further ahead is marked. */
  skewTold: 2 * MINUTE,
  skewMarked: DAY,
  clockSamples: 3,
  clockEvery: HOUR,
  /** Less room than this on the share is said. */
  freeBytesTold: 200 * 1024 * 1024,
} as const;
