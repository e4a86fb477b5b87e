import type { UseCaseContext } from '#shared/application/use-case.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { PUBLIC_KEY_BYTES, replicaIdOf } from '#shared/replica/replica-id.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { heldStreams } from '#shared/replica/sync/held-streams.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { firstLedger } from './first-ledger.ts';
import type { CommandLineParts } from './session.ts';
import { openToRead } from './space-folder.ts';
import { composeReceipt } from './receipts.ts';

/** Everything that a share tells, in memory: for commands that read and leave no trace. */
export interface OneShotReplica {
  readonly parts: SyncParts;
  readonly context: UseCaseContext;
  /** Files that were announced and cannot be read now. */
  readonly unread: number;
}

/** What is torn now may be whole in a moment: a console may be writing. Tried again so many times, so far apart (ms). */
const TRIES = 3;
const PAUSE = 500;

/** Reads a whole share into memory, from the consoles' own files: nothing is written to it. */
export async function readWhole(parts: CommandLineParts, root: string): Promise<Result<OneShotReplica>> {
  const opened = await openToRead(parts, root);
  if (!opened.ok) return opened;
  const { clock, random, randomBytes, version } = parts;
  // An id without keys: nobody will ever see it.
  const replica = replicaIdOf(randomBytes(PUBLIC_KEY_BYTES));
  const store = createMemoryStore(firstLedger(replica));
  const context: UseCaseContext = {
    clock,
    ids: createIds(clock, randomBytes),
    workspace: createWorkspace({ store, clock }),
    composeLetter: null,
    composeReceipt,
  };
  const sync: SyncParts = {
    store,
    share: opened.value.share,
    clock,
    random,
    space: opened.value.space.header.sp,
    device: replica,
    label: parts.computerName,
    app: version,
    numbering: createOfficeNumbering(context),
    keepsSegments: false,
  };
  return done({ parts: sync, context, unread: await receive(sync) });
}

async function receive(parts: SyncParts): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    await readHeads(parts, await parts.share.list(DIRECTORIES.heads));
    await pullStreams(parts);
    const held = await heldStreams(parts);
    if (held.length === 0 || tries === TRIES) return held.reduce((files, stream) => files + stream.files, 0);
    await parts.clock.wait(PAUSE);
  }
}
