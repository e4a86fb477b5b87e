import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { SealerKeys } from '#shared/replica/codec/codec-primitives.ts';
import { createSealer } from '#shared/replica/codec/create-sealer.ts';
import type { FileDraft } from '#shared/replica/codec/sealer.ts';
import { composeSealedShare, type SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createDiskShare } from './disk-share.ts';
import { createHeadsHints, type HeadsHints } from './heads-hints.ts';
import { createRemoteEnd, type Channel, type RemoteEnd } from './remote-end.ts';

/** What the thread does for its client: everything that touches the share, or takes time. */
export type ThreadCalls = Omit<SealedShare, 'createIdentity' | 'publicKeyOf'> & {
  /** The first call: the absolute path of the root. */
  open(root: string): Promise<void>;
};

/** The inside of the thread that works on a share. */
export function serveShare(channel: Channel, clock: Clock, random: () => number): void {
  let opened: SealedShare | undefined;
  let hints: HeadsHints | undefined;

  function share(): SealedShare {
    if (!opened) throw new Error('no share was opened');
    return opened;
  }

  const calls: ThreadCalls = {
    open(root) {
      opened = composeSealedShare(createDiskShare({ root, clock, random }), sealer);
      hints = createHeadsHints(root, clock, () => void client.call('stirred', []).catch(() => undefined));
      return Promise.resolve();
    },
    async list(directory) {
      const names = await share().list(directory);
      hints?.listed(directory);
      return names;
    },
    get: (path, maxBytes) => share().get(path, maxBytes),
    put(path, bytes) {
      hints?.own(path);
      return share().put(path, bytes);
    },
    putExclusive: (path, bytes) => share().putExclusive(path, bytes),
    delete(path) {
      hints?.own(path);
      return share().delete(path);
    },
    createdAt: (path) => share().createdAt(path),
    facts: () => share().facts(),
    seal: (draft: FileDraft) => share().seal(draft),
    read: (path, maxBytes, publicKey) => share().read(path, maxBytes, publicKey),
  };
  const client = createRemoteEnd(channel, calls);
  const sealer = createSealer(createNodePrimitives(), keysBeyond(client));
}

/** Keys stay where they are kept: what goes across is what is to be signed, and comes back signed. */
function keysBeyond(client: RemoteEnd): SealerKeys {
  const elsewhere = (): Promise<never> => Promise.reject(new Error('the share asks only for signatures'));
  return {
    create: elsewhere,
    publicKey: elsewhere,
    sign: async (replica, bytes) => (await client.call('sign', [replica, bytes])) as Uint8Array | null,
  };
}
