import { fileWork } from '#electron/host/files/file-work.ts';
import { refuse, type Result } from '#shared/domain/refusal.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { Inspection, ShareState } from '#shared/host/share.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { findSpace } from '#shared/replica/sync/space.ts';
import type { AttachmentFile } from './attachment-file.ts';
import { inspectFolder } from './inspect-folder.ts';
import { prepareFolder } from './prepare-folder.ts';
import { shareWork } from './share-work.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** A share that was opened, and its end. */
export interface OpenShare {
  readonly share: SealedShare;
  close(): Promise<void>;
}

/** The folders that the user looks into, and the one that the archive is attached to. Paths come from grants alone. */
export interface AttachedShare {
  state(): Answer<ShareState>;
  inspect(root: string): Answer<Inspection>;
  /** Makes an empty folder an office's. */
  create(root: string, name: string): Answer<Inspection>;
  attach(root: string, label: string): Answer<ShareState>;
  detach(): Answer<ShareState>;
  /** Does something on the attached folder; refused while there is none. */
  onShare<Value>(work: (share: SealedShare) => Promise<Value>): Answer<Value>;
  /** The same for files that may take minutes: they hold up nobody who works on the small ones. */
  onLargeFiles<Value>(work: (share: SealedShare) => Promise<Value>): Answer<Value>;
  close(): Promise<void>;
}

/** What it is made of. */
export interface AttachedShareParts {
  readonly file: AttachmentFile;
  /** Opens the share at an absolute path: nothing is written, and the folder may not be there. */
  readonly openShare: (root: string) => OpenShare;
  /** The same folder by a way of its own, where a call may take long. */
  readonly openSlowShare: (root: string) => OpenShare;
  readonly clock: Clock;
  /** What this console would be called: the computer's name. */
  readonly proposedLabel: string;
  /** What `LEGGIMI.txt` says. */
  readonly readme: (name: string) => Promise<string>;
}

interface Opened {
  readonly root: string;
  readonly opened: OpenShare;
}

/** Makes the service. The attached share is opened at the first call and stays open. */
export function createAttachedShare(parts: AttachedShareParts): AttachedShare {
  const { file, openShare, openSlowShare, clock, proposedLabel, readme } = parts;
  const kept = keepOpen(file, openShare);
  const slow = keepOpen(file, openSlowShare);

  async function release(): Promise<void> {
    await Promise.all([kept.release(), slow.release()]);
  }

  async function onAttached<Value>(
    way: typeof kept,
    work: (share: SealedShare) => Promise<Value>,
  ): Answer<Value> {
    const attached = await way.open();
    if (attached === null) return refuse('share-unattached');
    return shareWork(attached.root, () => work(attached.opened.share));
  }

  function state(): Answer<ShareState> {
    return fileWork(file.path, async () => ({ attached: await file.read(), proposedLabel }));
  }

  async function remember(act: () => Promise<unknown>): Answer<ShareState> {
    const remembered = await fileWork(file.path, act);
    if (!remembered.ok) return remembered;
    await release();
    return state();
  }

  /** Looks into a folder through a share of its own, closed afterwards. */
  async function look<Value>(root: string, work: (share: SealedShare) => Promise<Value>): Answer<Value> {
    const looked = openShare(root);
    try {
      return await shareWork(root, () => work(looked.share));
    } finally {
      await looked.close();
    }
  }

  return {
    state,
    inspect: (root) => look(root, (share) => inspectFolder(root, share)),
    async create(root, name) {
      const space = { name, readme: await readme(name), clock };
      const made = await look(root, (share) => prepareFolder(root, share, space));
      return made.ok ? made.value : made;
    },
    async attach(root, label) {
      const found = await look(root, findSpace);
      if (!found.ok) return found;
      if (!found.value.ok) return refuse('share-unrecognised', { path: root });
      const { header, readable } = found.value.value;
      if (!readable) return refuse('share-newer', { path: root });
      return remember(() => file.attach({ root, label, space: header.sp, name: header.name }));
    },
    detach: () => remember(() => file.detach()),
    onShare: (work) => onAttached(kept, work),
    onLargeFiles: (work) => onAttached(slow, work),
    close: release,
  };
}

/** The attached share, opened when it is first asked for. */
function keepOpen(file: AttachmentFile, openShare: AttachedShareParts['openShare']) {
  let current: Promise<Opened | null> | undefined;

  async function begin(): Promise<Opened | null> {
    try {
      const attached = await file.read();
      return attached === null ? null : { root: attached.root, opened: openShare(attached.root) };
    } catch (error) {
      current = undefined;
      throw error;
    }
  }

  return {
    open: () => (current ??= begin()),
    async release() {
      const before = current;
      current = undefined;
      await (await before)?.opened.close();
    },
  };
}
