import { join } from 'node:path';
import { firstLedger } from '#electron/cli/first-ledger.ts';
import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import type { Random } from '#shared/application/demonstration/random.ts';
import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { createIds } from '#shared/replica/ids.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { connectTo } from '#tests/samba/smb-connection.ts';
import { createSmbShare } from '#tests/samba/smb-share.ts';
import { type ConsoleOrder, createTortureClock, type MeetingPlace } from './order.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** The folder where the consoles meet, and how it is left. */
export interface OpenPlace {
  readonly share: Share;
  close(): Promise<void>;
}

/** A console over the archive in its home folder. */
export interface TorturedConsole {
  readonly name: string;
  readonly parts: SyncParts;
  readonly context: UseCaseContext;
  close(): Promise<void>;
}

/** Where a home keeps the words of the acts that its console said it had kept. */
export function acceptedPath(home: string): string {
  return join(home, 'accepted.txt');
}

/** The keys of a home. */
export function sealerOf(home: string): Sealer {
  return createNodeSealer(createFileKeyVault(join(home, 'keys')));
}

/** A way of one's own to the place where the consoles meet. */
export async function openPlace(place: MeetingPlace, random: Random): Promise<OpenPlace> {
  if ('root' in place) {
    // What has to pass is waited for in real time.
    const parts = { root: place.root, clock: createSystemClock(), random: () => random.next() };
    return { share: createDiskShare(parts), close: () => Promise.resolve() };
  }
  const connection = await connectTo({ host: '127.0.0.1', port: place.port, share: 'share' });
  return { share: createSmbShare(connection), close: () => connection.close() };
}

/** Opens a console as a process that begins does. */
export async function openConsole(order: ConsoleOrder, random: Random): Promise<TorturedConsole> {
  const place = await openPlace(order.share, random);
  const store = await createFileReplicaStore(join(order.home, 'archive'), firstLedger(order.replica));
  const clock = createTortureClock(order);
  const context: UseCaseContext = {
    workspace: createWorkspace({ store, clock }),
    clock,
    ids: createIds(clock, (length) => random.bytes(length)),
    composeLetter: null,
    composeReceipt,
  };
  return {
    name: order.name,
    context,
    parts: {
      store,
      share: composeSealedShare(place.share, sealerOf(order.home)),
      clock,
      random: () => random.next(),
      space: order.space,
      device: order.replica,
      label: order.name,
      app: '0.0.0',
      numbering: createOfficeNumbering(context),
      keepsSegments: true,
    },
    async close() {
      await store.close();
      await place.close();
    },
  };
}
