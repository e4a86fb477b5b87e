import type { Scope } from '#shared/domain/identity.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { ShareError, type ShareFailure } from '#shared/replica/share/share.ts';
import { createDuplicateWatch } from './duplicate-watch.ts';
import { conditionOf, gatherStatus, problemOf, type StatusBasis } from './gather-status.ts';
import { ownPositions } from './publish.ts';
import { reincarnate } from './reincarnate.ts';
import { createSyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { type RoundResult, runRound } from './sync-round.ts';
import { createSyncSession, type SyncSession } from './sync-session.ts';
import type { SyncCondition, SyncStatus } from './sync-status.ts';

/** What came of a round. */
export interface RoundOutcome {
  /** Whether the folder was there and was the right one. */
  readonly reached: boolean;
  /** What the share refused; `null` when it did all that it was asked. */
  readonly failure: ShareFailure | null;
  /** Why the folder is not this console's space, or what failed here; `null` when neither. */
  readonly problem: Refusal | null;
  readonly applied: number;
  readonly published: number;
  readonly numbered: number;
  /** Milliseconds after which the next round has something to do by itself; `null` when nothing presses. */
  readonly again: number | null;
  /** The fence is clear, and nothing made here waits. */
  readonly settled: boolean;
}

/** The synchronisation of one console: rounds, one at a time, and what there is to say of them. */
export interface SyncEngine {
  /** Runs a round. Never throws: what goes wrong is in the outcome and in the status. */
  round(): Promise<RoundOutcome>;
  status(): SyncStatus;
  /** Hears of every change of the status. Gives the act that stops hearing. */
  onStatus(listener: (status: SyncStatus) => void): () => void;
  /** Looks again at what waits: something was written here. */
  refresh(): Promise<void>;
  /**
   * Forgets what was received, to take it again from the folder under a new name; what others may lack is made anew. The
   * folder must have been reached just before. Gives `false` when something was written meanwhile, and nothing changed.
   */
  rebuild(): Promise<boolean>;
}

/** How an engine begins. */
export interface EngineOptions {
  /** Whether to make sure first that no copy of this archive is at work. Left out only by who vouches that it is no copy. */
  readonly fence?: boolean;
}

/** The engine over its ports. */
export async function createSyncEngine(
  parts: SyncParts,
  { fence = true }: EngineOptions = {},
): Promise<SyncEngine> {
  const began = new Map<Scope, number>((await ownPositions(parts)).map(({ scope, n }) => [scope, n]));
  const session = createSyncSession(began, fence, createDuplicateWatch(parts), createSyncMemory(parts.store));
  const teller = await createStatusTeller(parts, session);
  let last: Promise<unknown> = Promise.resolve();
  return {
    round() {
      const round = last.then(() => runGuarded(parts, session, teller));
      last = round;
      return round;
    },
    status: teller.status,
    onStatus: teller.onStatus,
    refresh: () => teller.tell({}),
    rebuild() {
      const rebuilt = last.then(() => reincarnate(parts, session));
      last = rebuilt.catch(() => false);
      return rebuilt;
    },
  };
}

interface StatusTeller {
  status(): SyncStatus;
  onStatus(listener: (status: SyncStatus) => void): () => void;
  /** Tells what is new, with everything that the archive says of the rest. */
  tell(news: Partial<StatusBasis>): Promise<void>;
  /** Tells how far a round has come, and nothing else: often, and without reading anything. */
  note(news: Pick<StatusBasis, 'condition' | 'progress'>): void;
}

/** Progress is told this many milliseconds apart. */
const PROGRESS_GAP = 200;

async function createStatusTeller(parts: SyncParts, session: SyncSession): Promise<StatusTeller> {
  const listeners = new Set<(status: SyncStatus) => void>();
  let basis: StatusBasis = {
    condition: 'starting',
    since: parts.clock.now(),
    lastExchange: null,
    problem: null,
    progress: null,
  };
  let status = await gatherStatus(parts, session, basis);
  let told = 0;
  let noted = 0;
  const renew = (news: Partial<StatusBasis>): void => {
    const isNew = news.condition !== undefined && news.condition !== basis.condition;
    basis = { ...basis, ...news, since: isNew ? parts.clock.now() : basis.since };
  };
  const show = (shown: SyncStatus): void => {
    status = shown;
    for (const listener of listeners) listener(shown);
  };
  return {
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async tell(news) {
      renew(news);
      told += 1;
      const place = told;
      const gathered = await gatherStatus(parts, session, basis);
      // Something newer was told while this was gathered: it will be heard instead.
      if (place === told) show({ ...gathered, ...basis });
    },
    note(news) {
      const now = parts.clock.now();
      if (news.condition === basis.condition && Math.abs(now - noted) < PROGRESS_GAP) return;
      noted = now;
      renew(news);
      show({ ...status, ...basis });
    },
  };
}

async function runGuarded(
  parts: SyncParts,
  session: SyncSession,
  teller: StatusTeller,
): Promise<RoundOutcome> {
  try {
    const result = await runRound(parts, session, (stage, progress) => {
      teller.note({ condition: stage, progress });
    });
    const condition = await conditionOf(parts, session, result);
    const reached = result.refusal === null;
    const exchanged = reached ? { lastExchange: parts.clock.now() } : {};
    const problem = problemOf(session, result);
    await teller.tell({ condition, problem, progress: null, ...exchanged });
    return outcome({ ...result, reached, problem: result.refusal, failure: null });
  } catch (error) {
    return await failed(session, teller, error);
  }
}

async function failed(session: SyncSession, teller: StatusTeller, error: unknown): Promise<RoundOutcome> {
  // Whatever failed, the root must prove itself again before anything is believed.
  if (!(error instanceof ShareError) || !keepsRoot(error.failure)) session.sentinelAt = 0;
  const failure = error instanceof ShareError ? error.failure : null;
  session.memory.forget();
  if (failure === 'full') session.isFull = true;
  const detail = error instanceof Error ? error.message : String(error);
  const problem: Refusal = { code: failure === null ? 'sync-failed' : `share-${failure}`, data: { detail } };
  const condition = failure === null ? 'failed' : CONDITION_OF_FAILURE[failure];
  await teller.tell({ condition, problem, progress: null });
  return outcome({ reached: failure !== null && keepsRoot(failure), problem, failure });
}

const CONDITION_OF_FAILURE: Readonly<Record<ShareFailure, SyncCondition>> = {
  transient: 'offline',
  gone: 'offline',
  unanswering: 'unanswering',
  permission: 'receive-only',
  full: 'full',
  fatal: 'failed',
};

/** Whether the folder was there, though it did not do what it was asked. */
function keepsRoot(failure: ShareFailure): boolean {
  return failure === 'permission' || failure === 'full';
}

function outcome(
  known: Partial<RoundResult> & Pick<RoundOutcome, 'reached' | 'problem' | 'failure'>,
): RoundOutcome {
  return {
    reached: known.reached,
    problem: known.problem,
    failure: known.failure,
    applied: known.applied ?? 0,
    published: known.published ?? 0,
    numbered: known.numbered ?? 0,
    again: known.again ?? null,
    settled: known.settled ?? false,
  };
}
