import { createContext, use } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import type { Attachment, ShareState } from '#shared/host/share.ts';
import type { HostConnection } from '#renderer/platform/connect.ts';
import type { Archive } from '#renderer/store/archive.ts';
import { openSyncLink, type WindowLink } from '#renderer/store/sync-link.ts';
import type { SyncLink } from '#renderer/store/sync-status.ts';
import { createSwitchedLink } from '#renderer/store/switched-link.ts';
import type { SyncThreadFailed } from '#renderer/store/sync-thread.ts';
import type { Thread } from '#renderer/store/worker-task.ts';
import { watchWindowAttention } from './window-attention.ts';

/** A thread that ended by itself is started again after this long. */
const START_AGAIN = 30_000;

/** The folder that the office's archive is attached to, and its synchronisation for as long as the archive is open. */
export interface ShareSession {
  /** What the host remembers; `null` before it was asked. */
  readonly state: StoreApi<{ readonly known: ShareState | null }>;
  /** What the screens hold of the synchronisation: of the office's archive when it is open and attached. */
  readonly link: SyncLink;
  /** Asks the host. */
  look(): Promise<Result<ShareState>>;
  /** The office's archive is open: synchronises it, if it is attached. */
  begin(archive: Archive): Promise<void>;
  end(): void;
  /** Attaches the office's archive to a folder that the person chose; begins at once when the archive is open. */
  attach(grant: string, label: string): Promise<Result<ShareState>>;
  detach(): Promise<Result<ShareState>>;
}

export const ShareSessionContext = createContext<ShareSession | undefined>(undefined);

export function useShareSession(): ShareSession {
  const session = use(ShareSessionContext);
  if (session === undefined) throw new Error('no shared folder above this component');
  return session;
}

interface SessionParts {
  readonly connection: HostConnection;
  /** The program's version. */
  readonly version: string;
}

interface Running {
  readonly link: WindowLink;
  stop(): void;
}

export function createShareSession({ connection, version }: SessionParts): ShareSession {
  const { client } = connection;
  const state = createStore<{ readonly known: ShareState | null }>(() => ({ known: null }));
  const switched = createSwitchedLink();
  let archive: Archive | undefined;
  let running: Running | undefined;

  async function heard(asked: Promise<Result<ShareState>>): Promise<Result<ShareState>> {
    const answer = await asked;
    if (answer.ok) state.setState({ known: answer.value });
    return answer;
  }

  function stop(): void {
    switched.turnTo();
    running?.stop();
    running = undefined;
  }

  function start(attached: Attachment | null): void {
    stop();
    if (archive === undefined || attached === null) return;
    running = runHere(archive, attached, { connection, version });
    switched.turnTo(running.link);
  }

  async function startAfter(asked: Promise<Result<ShareState>>): Promise<Result<ShareState>> {
    const answer = await heard(asked);
    if (answer.ok) start(answer.value.attached);
    return answer;
  }

  return {
    state,
    link: switched.link,
    look: () => heard(client.call('share.state', {})),
    async begin(opened) {
      archive = opened;
      await startAfter(client.call('share.state', {}));
    },
    end() {
      stop();
      archive = undefined;
    },
    attach: (grant, label) => startAfter(client.call('share.attach', { grant, label })),
    detach: () => startAfter(client.call('share.detach', {})),
  };
}

/** Starts this window's thread and its link; starts the thread again when it ends by itself. */
function runHere(
  { databaseName, store, startWorker, context }: Archive,
  { space, device, label }: Attachment,
  { connection, version }: SessionParts,
): Running {
  const link = openSyncLink({
    store,
    archive: databaseName,
    clock: context.clock,
    freshId: () => crypto.randomUUID(),
  });
  const stopWatching = watchWindowAttention(link, context.clock);
  let thread: Thread | undefined;
  let isOver = false;

  function start(): void {
    const host = connection.lend();
    const task = { database: databaseName, space, device, label, app: version, host };
    const started = startWorker('sync', task);
    thread = started;
    started.addEventListener('message', ({ data }: MessageEvent<SyncThreadFailed>) => fail(data.refusal));
    started.onCrash((detail) => fail({ code: 'sync-failed', data: { detail } }));
  }

  function fail(refusal: Refusal): void {
    thread?.terminate();
    link.failed(refusal);
    if (refusal.code === 'archive-of-another-space') return;
    void context.clock.wait(START_AGAIN).then(() => {
      if (!isOver) start();
    });
  }

  start();
  return {
    link,
    stop() {
      isOver = true;
      stopWatching();
      thread?.terminate();
      link.close();
    },
  };
}
