import type { Alarm } from '#electron/host/share/alarm.ts';
import type { AttachedShare } from '#electron/host/shared-folder/attached-share.ts';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { BlobPublication } from '#shared/host/attachment.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { blobPath } from '#shared/replica/share/space-paths.ts';
import { type BlobFolder, digestOf } from './blob-folder.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** The way of attachments' bytes between this computer and the attached folder. */
export interface BlobShare {
  /**
   * Takes kept bytes to the folder. Waits for it a moment only: a large file on a slow line goes on behind, one at a
   * time, and whoever asks again hears how it ended.
   */
  publish(scope: Scope, digest: string): Answer<BlobPublication>;
  /** Keeps bytes of the folder: `attachment-missing` while they are not there whole, `attachment-damaged`. */
  fetch(scope: Scope, digest: string, size: number): Answer<null>;
  /** Whether the folder shows them; `null` where that cannot be told now. */
  isOnShare(scope: Scope, digest: string): Promise<boolean | null>;
}

/** What it is made of. */
export interface BlobShareParts {
  readonly folder: BlobFolder;
  readonly attachment: Pick<AttachedShare, 'onShare' | 'onLargeFiles'>;
  readonly alarm: Alarm;
}

/** A synchronisation waits for an upload at most this long before it goes on: milliseconds. */
const PATIENCE = 3_000;

const UNDER_WAY: BlobPublication = { outcome: 'under-way' };

/** Nothing under way yet. */
export function createBlobShare({ folder, attachment, alarm }: BlobShareParts): BlobShare {
  let current: Upload | undefined;

  async function upload(scope: Scope, digest: string): Answer<BlobPublication> {
    const kept = await folder.read(digest);
    if (!kept.ok) return done({ outcome: 'missing' });
    const stored = await attachment.onLargeFiles((share) => share.put(blobPath(scope, digest), kept.value));
    return stored.ok ? done({ outcome: 'stored' }) : stored;
  }

  return {
    async publish(scope, digest) {
      const path = blobPath(scope, digest);
      if (current?.isOver === false && current.path !== path) return done(UNDER_WAY);
      if (current?.path !== path) current = beginUpload(path, upload(scope, digest));
      const ended = await withinPatience(current.answer, alarm);
      if (ended === null) return done(UNDER_WAY);
      current = undefined;
      return ended;
    },
    async fetch(scope, digest, size) {
      if ((await folder.read(digest)).ok) return done(null);
      const path = blobPath(scope, digest);
      const found = await attachment.onLargeFiles((share) => share.get(path, ATTACHMENT_BYTES_MAX));
      if (!found.ok) return found;
      if (found.value === null || found.value.length < size) return refuse('attachment-missing');
      if (digestOf(found.value) !== digest) return refuse('attachment-damaged');
      await folder.keep(found.value);
      return done(null);
    },
    async isOnShare(scope, digest) {
      const path = blobPath(scope, digest);
      const listed = await attachment.onShare((share) => share.list(path.slice(0, path.lastIndexOf('/'))));
      return listed.ok ? listed.value.includes(digest) : null;
    },
  };
}

interface Upload {
  readonly path: string;
  readonly answer: Answer<BlobPublication>;
  isOver: boolean;
}

function beginUpload(path: string, answer: Answer<BlobPublication>): Upload {
  const begun: Upload = { path, answer, isOver: false };
  const end = (): void => {
    begun.isOver = true;
  };
  answer.then(end, end);
  return begun;
}

/** What comes of the work, or `null` when that takes too long. A failure that nobody waits for is heard by who asks next. */
function withinPatience<Value>(work: Promise<Value>, alarm: Alarm): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const disarm = alarm(PATIENCE, () => resolve(null));
    work.then(resolve, reject).finally(disarm);
  });
}
