import { createDiskShare } from '#electron/host/share/disk-share.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import type { OpenShare } from './attached-share.ts';

/** Opens shares in this very thread. */
export function openShareHere(sealer: Sealer, clock: Clock): (root: string) => OpenShare {
  return (root) => ({
    share: composeSealedShare(createDiskShare({ root, clock, random: () => Math.random() }), sealer),
    close: () => Promise.resolve(),
  });
}
