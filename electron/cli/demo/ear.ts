import type { ReplicaId } from '#shared/domain/identity.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { DIRECTORIES, parseHeadName } from '#shared/replica/share/space-paths.ts';

/** A share on which a console hears only whom it listens to: a listing may always miss what is new. */
export interface Ear {
  readonly share: SealedShare;
  /** Hears those consoles too while `work` goes on. */
  listenTo(replicas: ReadonlySet<ReplicaId>, work: () => Promise<void>): Promise<void>;
}

/**
 * Keeps a console of the demonstration from holding what its desk never needs. It does not know the server's clock
 * either: its own time is told by a script.
 */
export function createEar(share: SealedShare, own: ReplicaId): Ear {
  let heard: ReadonlySet<ReplicaId> = new Set();
  return {
    share: {
      ...share,
      async list(directory) {
        const names = await share.list(directory);
        if (directory !== DIRECTORIES.heads) return names;
        return names.filter((name) => {
          const replica = parseHeadName(name)?.replica;
          return replica === own || (replica !== undefined && heard.has(replica));
        });
      },
      createdAt: () => Promise.resolve(null),
    },
    async listenTo(replicas, work) {
      heard = replicas;
      try {
        await work();
      } finally {
        heard = new Set();
      }
    },
  };
}
