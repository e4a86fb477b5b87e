import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { heldStreams } from './held-streams.ts';
import { countUnnumbered } from './number-requests.ts';
import { countUnpublished } from './publish.ts';
import { countBlobs } from './publish-blobs.ts';
import { formerNames } from './reincarnate.ts';
import { readRollback } from './rollback.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import type { RoundResult } from './sync-round.ts';
import type { SyncSession } from './sync-session.ts';
import type { KnownConsole, Numbering, SyncCondition, SyncStatus } from './sync-status.ts';

/** What only the engine knows of a status; the rest is read from the archive. */
export interface StatusBasis {
  readonly condition: SyncCondition;
  readonly since: Instant;
  readonly lastExchange: Instant | null;
  readonly problem: Refusal | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** Everything there is to say of the synchronisation now. */
export async function gatherStatus(
  parts: SyncParts,
  session: SyncSession,
  basis: StatusBasis,
): Promise<SyncStatus> {
  const { clockOffset } = await parts.store.ledger();
  return {
    ...basis,
    nextAttempt: null,
    waiting: await countUnpublished(parts, session.memory),
    attachmentsWaiting: await countBlobs(parts.store),
    unnumbered: await countUnnumbered(parts),
    clockOffset,
    freeBytes: session.freeBytes,
    numbering: await numberingOf(parts, session, basis.condition),
    held: await heldStreams(parts, session.memory),
    consoles: await knownConsoles(parts, session.memory),
    foreign: session.foreign,
  };
}

/** Where the synchronisation stands after a round that the share did not cut short. */
export async function conditionOf(
  parts: SyncParts,
  session: SyncSession,
  result: RoundResult,
): Promise<SyncCondition> {
  if (result.refusal !== null) return 'unrecognised';
  if (session.differing.length > 0) return 'failed';
  if (!session.readable) return 'outdated';
  if ((await readRollback(parts)) !== undefined) return 'rolled-back';
  if (session.fence.state !== 'clear') return 'fencing';
  const now = parts.clock.now();
  const held = await heldStreams(parts, session.memory);
  if (held.some(({ since, state }) => state !== 'hold' || now - since >= SYNC.holdTold)) return 'waiting';
  return (await countUnpublished(parts, session.memory)) > 0 ? 'sending' : 'current';
}

/** What is wrong after a round that the share did not cut short; `null` when nothing is. */
export function problemOf(session: SyncSession, result: RoundResult): Refusal | null {
  const [difference] = session.differing;
  if (difference === undefined) return result.refusal;
  const { code, scope, replica, mine, theirs } = difference;
  return { code, data: { scope, replica, mine, theirs } };
}

/** Conditions in which the folder is not there to claim a number from. */
const UNREACHED: readonly SyncCondition[] = ['offline', 'unanswering', 'unrecognised'];

/** Conditions in which nothing can be written to it. */
const UNWRITABLE: readonly SyncCondition[] = ['receive-only', 'full'];

async function numberingOf(
  parts: SyncParts,
  session: SyncSession,
  condition: SyncCondition,
): Promise<Numbering> {
  if (session.exclusive === 'unsafe') return { state: 'unsafe' };
  if ((await readRollback(parts)) !== undefined) return { state: 'paused', why: 'rolled-back' };
  if (session.exclusive === null || UNREACHED.includes(condition)) {
    return { state: 'paused', why: 'offline' };
  }
  if (UNWRITABLE.includes(condition)) return { state: 'paused', why: 'not-writable' };
  if (session.fence.state !== 'clear') return { state: 'paused', why: 'fencing' };
  return { state: 'open' };
}

async function knownConsoles(parts: SyncParts, { consoles }: SyncMemory): Promise<readonly KnownConsole[]> {
  const { replica } = await parts.store.ledger();
  const own = await formerNames(parts);
  const others = (await consoles.get()).filter((known) => known.replica !== replica);
  const here: KnownConsole = {
    replica,
    label: parts.label,
    isThis: true,
    wasThis: false,
    device: parts.device,
    lastNews: null,
    app: parts.app,
  };
  return [
    here,
    ...others.map((known) => ({
      replica: known.replica,
      label: known.label,
      isThis: false,
      wasThis: own.has(known.replica) || known.device === parts.device,
      device: known.device,
      lastNews: known.h > 0 ? toInstant(known.h) : null,
      app: known.app,
    })),
  ];
}
