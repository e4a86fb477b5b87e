import type { Clock } from '#shared/domain/instant.ts';
import { guardShare } from '#shared/replica/share/guarded-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { createDiskFiles } from './disk-files.ts';
import { classed, createPatience } from './patience.ts';
import { fillAndClose } from './plain-file.ts';
import { readShareFacts, THIS_SYSTEM, type ShareSystem } from './share-facts.ts';

/** What a share on a disk, or on a server that the system shows as one, is made of. */
export interface DiskShareParts {
  /** Absolute path of the folder, which must be there: it is never made. */
  readonly root: string;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** What is asked of the system to know what kind of folder it is. */
  readonly system?: ShareSystem;
}

/** A folder that this machine reaches as a path. */
export function createDiskShare({ root, clock, random, system = THIS_SYSTEM }: DiskShareParts): Share {
  const files = createDiskFiles(root);
  const patiently = createPatience(clock, random);

  return guardShare({
    list: (directory) => patiently(() => files.names(directory)),
    get: (path, maxBytes) => patiently(() => files.read(path, maxBytes + 1)),
    put: (path, bytes) =>
      patiently(async () => {
        const handle = await files.create(path);
        if (handle) await fillAndClose(handle, bytes);
        else await files.complete(path, bytes);
      }),
    async putExclusive(path, bytes) {
      const handle = await patiently(() => files.create(path));
      if (handle === null) return 'exists';
      // What is torn now stays so: another console may already have read it.
      await classed(() => fillAndClose(handle, bytes));
      return 'created';
    },
    delete: (path) => patiently(() => files.remove(path)),
    async createdAt(path) {
      const createdAt = await patiently(() => files.createdAt(path));
      return createdAt === 0 ? null : createdAt;
    },
    facts: () =>
      patiently(async () => {
        await files.assertRoot();
        return readShareFacts(root, system);
      }),
  });
}
