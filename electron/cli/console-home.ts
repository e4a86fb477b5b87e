import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { createIds } from '#shared/replica/ids.ts';
import { DEVICE_BYTES, deviceIdOf } from '#shared/replica/device-id.ts';

import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { composeLetter } from '#shared/text/it/letters.ts';
import { beginHome, homeFolders, type HomeProfile, readHomeProfile } from './home-profile.ts';
import { refusalOfError } from './failure.ts';
import { firstLedger } from './first-ledger.ts';
import type { CommandLineParts } from './session.ts';
import { findIn, shareOf } from './space-folder.ts';
import { composeReceipt } from './receipts.ts';

/** What a console at work in a home folder is asked for. */
export interface HomeWish {
  readonly home: string;
  readonly share: string;
  /** What the others will call it; `null` for the computer's name. Counts the first time. */
  readonly label: string | null;
  /** Whether to make sure first that no copy of the home is at work. */
  readonly fence: boolean;
}

/** The console of a home folder, at work until it is closed. */
export interface ConsoleHome {
  readonly context: UseCaseContext;
  readonly store: ReplicaStore;
  readonly engine: SyncEngine;
  close(): Promise<void>;
}

const LABEL_LONGEST = 80;

/**
 * Opens the console of a home folder; the first time, makes its identity. A home that has one works also while the
 * share cannot be reached; the first time the share says which space it will belong to.
 */
export async function openHome(parts: CommandLineParts, wish: HomeWish): Promise<Result<ConsoleHome>> {
  const vault = createFileKeyVault(homeFolders(wish.home).keys);
  const share = shareOf(parts, wish.share, vault);
  const known = await readHomeProfile(wish.home);
  if (!known.ok) return known;
  const unfit = known.value === null ? null : await spaceRefusal(share, wish.share, known.value);
  if (unfit !== null) return { ok: false, refusal: unfit };
  const profile = known.value === null ? await newProfile(parts, wish, share) : done(known.value);
  if (!profile.ok) return profile;
  const store = await openStore(wish.home, profile.value);
  return store.ok ? done(await atWork(parts, wish, share, profile.value, store.value)) : store;
}

/** The archive of a home, as it is: nothing is received or published. */
export async function openArchive(home: string): Promise<Result<ReplicaStore>> {
  const profile = await readHomeProfile(home);
  if (!profile.ok) return profile;
  return profile.value === null ? refuse('home-missing', { path: home }) : openStore(home, profile.value);
}

/** Why the folder is not the space of a home, when that can be told now. */
async function spaceRefusal(
  share: SealedShare,
  root: string,
  { space }: HomeProfile,
): Promise<Refusal | null> {
  try {
    const found = await findIn(share, root, space);
    if (!found.ok) return found.refusal;
    return found.value.readable && found.value.writable
      ? null
      : { code: 'space-newer', data: { path: root } };
  } catch (error) {
    // The rounds will say that the share cannot be reached; what is asked of the home can be done all the same.
    if (error instanceof ShareError) return null;
    throw error;
  }
}

async function newProfile(
  parts: CommandLineParts,
  wish: HomeWish,
  share: SealedShare,
): Promise<Result<HomeProfile>> {
  const found = await findIn(share, wish.share);
  if (!found.ok) return found;
  if (!found.value.readable || !found.value.writable) return refuse('space-newer', { path: wish.share });
  const begun = await beginHome(wish.home, {
    format: 1,
    device: deviceIdOf(parts.randomBytes(DEVICE_BYTES)),
    label: (wish.label ?? parts.computerName).slice(0, LABEL_LONGEST),
    space: found.value.header.sp,
    replica: await share.createIdentity(),
  });
  if (!begun.ok) return begun;
  return begun.value === null ? refuse('home-unreadable', { path: wish.home }) : done(begun.value);
}

async function openStore(home: string, { replica }: HomeProfile): Promise<Result<ReplicaStore>> {
  try {
    return done(await createFileReplicaStore(homeFolders(home).archive, firstLedger(replica)));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { ok: false, refusal: refusalOfError(error, { home }) };
  }
}

async function atWork(
  parts: CommandLineParts,
  wish: HomeWish,
  share: SealedShare,
  { space, device, label }: HomeProfile,
  store: ReplicaStore,
): Promise<ConsoleHome> {
  const { clock, random, randomBytes, version } = parts;
  const context: UseCaseContext = {
    clock,
    ids: createIds(clock, randomBytes),
    workspace: createWorkspace({ store, clock }),
    composeLetter,
    composeReceipt,
  };
  const numbering = createOfficeNumbering(context);
  const engine = await createSyncEngine(
    { store, share, clock, random, space, device, label, numbering, app: version, keepsSegments: true },
    { fence: wish.fence },
  );
  return { context, store, engine, close: () => store.close() };
}
