import type { DemonstrationConsole } from '#shared/application/demonstration/demonstration-console.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import type { Change } from '#shared/domain/change.ts';
import type { Ids, ReplicaId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { countUnpublished, ownPositions } from '#shared/replica/sync/publish.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { firstLedger } from '#electron/cli/first-ledger.ts';
import type { CommandLineParts } from '#electron/cli/session.ts';
import { createEar, type Ear } from './ear.ts';
import { publishAll } from './publish-all.ts';
import { composeReceipt } from '#electron/cli/receipts.ts';

/** A console of the demonstration that tells and learns through a share. */
export interface ShareConsole {
  /** The same console as a desk sees it that works by another clock and makes its own ids. */
  atDesk(clock: Clock, randomBytes: (length: number) => Uint8Array): DemonstrationConsole;
}

/** What a console of the demonstration is made of. */
export interface ShareConsoleParts extends Pick<CommandLineParts, 'clock' | 'random' | 'version'> {
  readonly share: SealedShare;
  readonly space: SpaceId;
  readonly label: string;
  readonly device: string;
}

/** How many changes of a stream are asked for at once. */
const PAGE = 5_000;

/** A new console on a share, whose archive lives as long as the process. */
export async function createShareConsole(parts: ShareConsoleParts): Promise<ShareConsole> {
  const replica = await parts.share.createIdentity();
  const store = createMemoryStore(firstLedger(replica));
  const time = createSwitchedClock(parts.clock);
  const workspace = createWorkspace({ store, clock: time });
  const ear = createEar(parts.share, replica);
  const context: UseCaseContext = {
    workspace,
    clock: time,
    ids: createIds(time, neverAsked),
    composeLetter: null,
    composeReceipt,
  };
  const engine = await createSyncEngine(
    {
      ...parts,
      store,
      share: ear.share,
      app: parts.version,
      numbering: createOfficeNumbering(context),
      keepsSegments: false,
    },
    // Its identity has just been made: there is no copy of it.
    { fence: false },
  );
  return {
    atDesk(clock, randomBytes) {
      const ids: Ids = createIds(clock, randomBytes);
      // Each desk tells what the whole console did, also when another desk of it has told it already.
      const drain = createDrain(store, replica);
      time.follow(clock);
      return {
        workspace,
        ids,
        async drain() {
          time.follow(clock);
          if ((await countUnpublished({ store })) > 0) await publishAll(engine);
          return drain();
        },
        receive: (changes) => hear(ear, engine, replica, changes),
      };
    },
  };
}

/** Receives everything that the consoles which made these changes have published. */
async function hear(ear: Ear, engine: SyncEngine, own: ReplicaId, changes: readonly Change[]): Promise<void> {
  const others = new Set(changes.map(({ replica }) => replica).filter((replica) => replica !== own));
  if (others.size > 0) await ear.listenTo(others, () => publishAll(engine));
}

/** The changes made here since it was last asked, in stream order. */
function createDrain(store: ReplicaStore, replica: ReplicaId): () => Promise<readonly Change[]> {
  const drained = new Map<string, number>();
  return async () => {
    const changes: Change[] = [];
    for (const { scope, n } of await ownPositions({ store })) {
      let from = drained.get(scope) ?? 0;
      while (from < n) {
        const page = await store.changesAfter({ scope, replica, n: from }, PAGE);
        changes.push(...page);
        from += page.length;
      }
      drained.set(scope, from);
    }
    return changes;
  };
}

function createSwitchedClock(first: Clock): Clock & { follow(clock: Clock): void } {
  let followed = first;
  return {
    now: () => followed.now(),
    wait: (milliseconds) => followed.wait(milliseconds),
    follow(clock) {
      followed = clock;
    },
  };
}

/** A number is given without making a record. */
function neverAsked(): never {
  throw new Error('the numbers of the demonstration need no ids');
}
