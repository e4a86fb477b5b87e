import { afterEach, describe } from 'vitest';
import { describeShareClaims } from './share-claims.ts';
import { describeShareFiles } from './share-files.ts';
import { describeShareNames } from './share-names.ts';
import type { ShareFactory, ShareUnderTest } from './share-under-test.ts';

/** What every share keeps to: the same suite for the disk, the memory, a real file server and a thread of their own. */
export function describeShare(name: string, createShare: ShareFactory): void {
  const opened: ShareUnderTest[] = [];

  async function open(): Promise<ShareUnderTest> {
    const share = await createShare();
    opened.push(share);
    return share;
  }

  describe(`a share: ${name}`, () => {
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((share) => share.dispose()));
    });

    describeShareFiles(open);
    describeShareNames(open);
    describeShareClaims(open);
  });
}
