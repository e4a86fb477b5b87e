import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { Numbering } from '#shared/domain/numbering.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { composeSealedShare, type SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { createEar, type Ear } from '#electron/cli/demo/ear.ts';
import { firstLedger } from '#electron/cli/first-ledger.ts';
import { createMemoryVault } from '#electron/cli/memory-vault.ts';
import type { CommandLineParts } from '#electron/cli/session.ts';
import { type CountingShare, countCalls } from './counting-share.ts';
import { composeReceipt } from '#electron/cli/receipts.ts';

/** A console that is measured. */
export interface BenchConsole {
  readonly context: UseCaseContext;
  readonly parts: SyncParts;
  readonly engine: SyncEngine;
  /** What it asks of the folder. */
  readonly folder: CountingShare;
  /** Whom it hears. */
  readonly ear: Ear;
}

/** Where measured consoles meet. */
export interface BenchPlace {
  readonly parts: CommandLineParts;
  readonly root: string;
  readonly space: SpaceId;
}

/** The claims of numbers are files apart, one a ticket: what is measured here is the rest. */
const WITHOUT_NUMBERS: Numbering = {
  kinds: [],
  requestsIn: () => Promise.resolve([]),
  numberOf: () => Promise.resolve('none'),
  assign: () => Promise.resolve(),
  holders: () => Promise.resolve([]),
  numberIn: () => undefined,
  creationOf: () => Promise.resolve(undefined),
};

/** A new console. `hearsAll` is false for one that only publishes. */
export async function createBenchConsole(
  place: BenchPlace,
  {
    hearsAll,
    store: makeStore,
  }: {
    readonly hearsAll: boolean;
    readonly store?: (replica: ReplicaId) => Promise<ReplicaStore>;
  },
): Promise<BenchConsole> {
  const { clock, random, randomBytes, version, createSealer, openShare } = place.parts;
  const folder = countCalls(openShare(place.root));
  const whole = composeSealedShare(folder, createSealer(createMemoryVault()));
  const replica = await whole.createIdentity();
  const ear = createEar(whole, replica);
  const share: SealedShare = hearsAll ? whole : ear.share;
  const store = makeStore === undefined ? createMemoryStore(firstLedger(replica)) : await makeStore(replica);
  const parts: SyncParts = {
    store,
    share,
    clock,
    random,
    space: place.space,
    device: replica,
    label: 'bench',
    app: version,
    numbering: WITHOUT_NUMBERS,
    keepsSegments: false,
  };
  const context: UseCaseContext = {
    clock,
    ids: createIds(clock, randomBytes),
    workspace: createWorkspace({ store, clock }),
    composeLetter: null,
    composeReceipt,
  };
  return { context, parts, folder, ear, engine: await createSyncEngine(parts, { fence: false }) };
}
