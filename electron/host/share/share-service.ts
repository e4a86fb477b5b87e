import type { SealerKeys } from '#shared/replica/codec/codec-primitives.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import { SYSTEM_ALARM, type Alarm } from './alarm.ts';
import type { Companion } from './companion.ts';
import { superviseThread, type RunningThread } from './running-thread.ts';
import type { ThreadCalls } from './share-thread.ts';

/** What a share in a thread of its own is made of. */
export interface ShareServiceParts {
  /** Absolute path of the shared folder. */
  readonly root: string;
  /** Signs on this side: the operating system's key store answers to this process alone. */
  readonly keys: SealerKeys;
  /** Starts a thread or a process on the bundled `share-worker.ts`. */
  readonly createWorker: () => Companion;
  /** Hears that something may have been announced in the folder: a hint, on few shares. */
  readonly onStir?: () => void;
  /** Hears that a companion died, or was given up: of what, without a word of the user's. */
  readonly onLoss?: (detail: string) => void;
  readonly alarm?: Alarm;
  /** How long a call may take, in milliseconds: `SYNC.callTimeout` unless told. */
  readonly patience?: number;
}

/** A share worked on by a thread of its own, and its end. */
export interface ShareService {
  readonly share: SealedShare;
  /** Ends the thread, whatever it is doing: who waits for an answer is told that the share is gone. */
  close(): Promise<void>;
}

/** Asks the thread to do something, and waits no longer than a call may take. */
type Ask = <Name extends keyof ThreadCalls>(
  name: Name,
  ...values: Parameters<ThreadCalls[Name]>
) => Promise<Awaited<ReturnType<ThreadCalls[Name]>>>;

/**
 * Opens a share in a thread that starts at the first call, and anew at the call after it died. A call that takes longer
 * than `patience` fails as `unanswering`, with all the others under way, and the thread is given up: a server
 * that answers nothing never blocks whoever asks. Every call may be made again.
 */
export function openShareService(parts: ShareServiceParts): ShareService {
  const { root, keys, createWorker, alarm = SYSTEM_ALARM, patience = SYNC.callTimeout } = parts;
  const { onStir = ignore, onLoss = ignore } = parts;
  let thread: RunningThread | undefined;
  let isClosed = false;

  function start(): RunningThread {
    const stirred = (): Promise<void> => {
      onStir();
      return Promise.resolve();
    };
    const started = superviseThread(createWorker(), { sign: keys.sign, stirred }, ({ message }) => {
      forget(started);
      onLoss(message);
    });
    // Heard first, because messages keep their order; if it fails, so does whatever is asked next.
    started.call('open', [root]).catch(() => undefined);
    return started;
  }

  function forget(ended: RunningThread): void {
    if (thread === ended) thread = undefined;
  }

  const ask: Ask = async (name, ...values) => {
    if (isClosed) throw new ShareError('gone', 'the share was closed');
    const asked = (thread ??= start());
    const disarm = alarm(patience, () => {
      if (thread === asked) onLoss(`given up: "${name}" was not answered in time`);
      forget(asked);
      asked.end(new ShareError('unanswering', `"${name}" was not answered in time`));
    });
    try {
      return (await asked.call(name, values)) as never;
    } finally {
      disarm();
    }
  };

  return {
    share: askedShare(ask, keys),
    close() {
      isClosed = true;
      thread?.end(new ShareError('gone', 'the share was closed'));
      thread = undefined;
      return Promise.resolve();
    },
  };
}

function ignore(): void {
  // Nobody wants to know.
}

function askedShare(ask: Ask, keys: SealerKeys): SealedShare {
  return {
    list: (directory) => ask('list', directory),
    get: (path, maxBytes) => ask('get', path, maxBytes),
    put: (path, bytes) => ask('put', path, bytes),
    putExclusive: (path, bytes) => ask('putExclusive', path, bytes),
    delete: (path) => ask('delete', path),
    createdAt: (path) => ask('createdAt', path),
    facts: () => ask('facts'),
    seal: (draft) => ask('seal', draft),
    read: (path, maxBytes, publicKey) => ask('read', path, maxBytes, publicKey),
    createIdentity: () => keys.create(),
    publicKeyOf: (replica) => keys.publicKey(replica),
  };
}
