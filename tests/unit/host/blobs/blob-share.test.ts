import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttachedShare } from '#electron/host/shared-folder/attached-share.ts';
import { shareWork } from '#electron/host/shared-folder/share-work.ts';
import { createBlobFolder } from '#electron/host/blobs/blob-folder.ts';
import { type BlobShare, createBlobShare } from '#electron/host/blobs/blob-share.ts';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import type { Alarm } from '#electron/host/share/alarm.ts';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createMemoryFolder, type MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { blobPath } from '#shared/replica/share/space-paths.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const SCOPE = 'b1' as Scope;

interface SlowLine {
  readonly blobs: BlobShare;
  readonly server: MemoryFolder;
  readonly digests: readonly string[];
  /** Lets what is under way come to its end, well or with a failure. */
  arrive(failure?: ShareError): Promise<void>;
}

/** Waits for what has already come to its end, and for nothing else. */
const IMPATIENT: Alarm = (_milliseconds, ring) => {
  const timer = setImmediate(ring);
  return () => clearImmediate(timer);
};

/** Two files kept here, and a folder that takes bytes when the test lets it. */
async function createSlowLine(): Promise<SlowLine> {
  const home = await freshFolder();
  const server = createMemoryFolder();
  const clock = createScriptedClock(toInstant(1_000));
  const sealer = createNodeSealer(createFileKeyVault(join(home, 'keys')));
  const share = composeSealedShare(createMemoryShare(server, clock), sealer);
  const folder = createBlobFolder(join(home, 'attachments'));
  const digests = [await folder.keep(Buffer.from('primo')), await folder.keep(Buffer.from('secondo'))];
  const held: ((failure?: ShareError) => void)[] = [];
  const attachment: Pick<AttachedShare, 'onShare' | 'onLargeFiles'> = {
    onShare: (work) => shareWork('', () => work(share)),
    onLargeFiles: (work) =>
      shareWork('', async () => {
        const failure = await new Promise<ShareError | undefined>((resolve) => held.push(resolve));
        if (failure !== undefined) throw failure;
        return work(share);
      }),
  };
  return {
    server,
    digests,
    blobs: createBlobShare({ folder, attachment, alarm: IMPATIENT }),
    async arrive(failure) {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.(failure);
    },
  };
}

describe('a large file on a slow line', () => {
  it('goes on behind, and whoever asks again hears that it is there', async () => {
    const { blobs, server, digests, arrive } = await createSlowLine();
    const [digest = ''] = digests;
    const underWay = { ok: true, value: { outcome: 'under-way' } };
    expect(await blobs.publish(SCOPE, digest)).toEqual(underWay);
    expect(await blobs.publish(SCOPE, digest)).toEqual(underWay);
    await arrive();
    await expect.poll(() => server.file(blobPath(SCOPE, digest))).not.toBeNull();
    await expect.poll(() => blobs.publish(SCOPE, digest)).toEqual({ ok: true, value: { outcome: 'stored' } });
  });

  it('makes the others wait, and no longer once it has ended', async () => {
    const { blobs, digests, arrive } = await createSlowLine();
    const [first = '', second = ''] = digests;
    await blobs.publish(SCOPE, first);
    expect(await blobs.publish(SCOPE, second)).toMatchObject({ value: { outcome: 'under-way' } });
    await arrive();
    await expect
      .poll(async () => {
        await blobs.publish(SCOPE, second);
        await arrive();
        return blobs.isOnShare(SCOPE, second);
      })
      .toBe(true);
  });

  it('that does not get there says why, and may be asked for again', async () => {
    const { blobs, server, digests, arrive } = await createSlowLine();
    const [digest = ''] = digests;
    await blobs.publish(SCOPE, digest);
    await arrive(new ShareError('full', 'no room'));
    await expect
      .poll(() => blobs.publish(SCOPE, digest))
      .toMatchObject({ ok: false, refusal: { code: 'share-full' } });
    await blobs.publish(SCOPE, digest);
    await arrive();
    await expect.poll(() => server.file(blobPath(SCOPE, digest))).not.toBeNull();
  });
});
