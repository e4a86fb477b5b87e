import { done, type Refusal } from '#shared/domain/refusal.ts';
import { DIRECTORIES, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { announce, hasPendingHead } from './announce.ts';
import { bootstrap } from './bootstrap.ts';
import { checkRoot } from './check-root.ts';
import { claimNumbers, type NumberingOutcome } from './claim-numbers.ts';
import { compareSums } from './compare-sums.ts';
import { answerComplaints, complain } from './complaints.ts';
import { raiseFence, untilNextListing, watchFence } from './fence.ts';
import type { LoadProgress } from './load-index.ts';
import { measureClock } from './measure-clock.ts';
import { complainOfNews } from './news-complaints.ts';
import { settleDuplicateNumbers } from './duplicate-numbers.ts';
import { countUnnumbered, noteRequests } from './number-requests.ts';
import { adoptOrphans } from './orphan-requests.ts';
import { foreignOwnHead, newestStoredHead, readOwnHeads } from './own-heads.ts';
import { countUnpublished, putSegments, sealChanges } from './publish.ts';
import { publishBlobs } from './publish-blobs.ts';
import { pullStreams } from './pull.ts';
import { readHeads } from './read-heads.ts';
import { reincarnate } from './reincarnate.ts';
import { canReissue, hasReissues, reissueChanges } from './reissue.ts';
import { endRollback, noticeRollback, readRollback, repairShare } from './rollback.ts';
import { restoreCertificates, restoreHeads } from './restore-news.ts';
import { auditOwnFiles } from './self-audit.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import type { SyncSession } from './sync-session.ts';
import { writeSnapshotIfDue } from './write-snapshot.ts';

/** What a round is doing, told as it goes. */
export type RoundStage = 'receiving' | 'bootstrapping' | 'sending' | 'realigning';

/** Hears what a round is doing. */
export type ReportStage = (
  stage: RoundStage,
  progress: { readonly done: number; readonly total: number } | null,
) => void;

/** What a round did. */
export interface RoundResult {
  /** Why the folder is not this console's space: nothing was written. `null` when it is. */
  readonly refusal: Refusal | null;
  readonly applied: number;
  readonly numbered: number;
  /** Changes that a head announced in this round. */
  readonly published: number;
  /** Milliseconds after which the next round has something to do by itself; `null` when nothing presses. */
  readonly again: number | null;
  /** Everything that was announced is applied, as far as it can be read; the fence is clear and nothing waits here. */
  readonly settled: boolean;
}

const NOTHING: RoundResult = {
  refusal: null,
  applied: 0,
  numbered: 0,
  published: 0,
  again: null,
  settled: false,
};

/**
 * One round: a listing of what is new, what others published, numbers, what was made here. Whatever the share refuses is
 * thrown as a `ShareError`; everything done before stays done, and the next round goes on from there.
 */
export async function runRound(
  parts: SyncParts,
  session: SyncSession,
  report: ReportStage,
): Promise<RoundResult> {
  const names = await parts.share.list(DIRECTORIES.heads);
  session.listed = names;
  session.foreign = names.filter((name) => parseHeadName(name) === undefined);
  const root = await checkRoot(parts, session, names);
  if (!root.ok) return { ...NOTHING, refusal: root.refusal };
  if ((await foreignOwnHead(parts.store, names)) !== undefined) return realign(parts, session, report);
  session.fence = watchFence(session.fence, parts.clock.now());
  const applied = session.readable ? await receive(parts, session, names, report) : 0;
  if (!session.writable) return { ...NOTHING, applied };
  const sent = await send(parts, session, names, report);
  return { ...NOTHING, ...sent, applied };
}

/** Takes a new identity; the next round fills the archive again. */
async function realign(parts: SyncParts, session: SyncSession, report: ReportStage): Promise<RoundResult> {
  report('realigning', null);
  // What the old name last announced must stay readable when nobody can announce it again.
  const last = await newestStoredHead(parts.store);
  if (last !== undefined && session.writable) await parts.share.put(last.path, last.bytes);
  await reincarnate(parts, session);
  return { ...NOTHING, again: 0 };
}

async function receive(
  parts: SyncParts,
  session: SyncSession,
  names: readonly string[],
  report: ReportStage,
): Promise<number> {
  const { memory } = session;
  await readHeads(parts, names, memory);
  let loaded = 0;
  const loading = (progress: LoadProgress): void => {
    loaded = progress.done;
    report('bootstrapping', progress);
  };
  await bootstrap(parts, loading, memory);
  if (loaded > 0) memory.forget();
  const pulled = await pullStreams(parts, (progress) => report('receiving', progress), memory);
  if (pulled.applied > 0) memory.total.forget();
  if (pulled.held > 0 && session.writable) await complain(parts, memory);
  return pulled.applied;
}

type Sent = Pick<RoundResult, 'numbered' | 'published' | 'again' | 'settled' | 'refusal'>;

async function send(
  parts: SyncParts,
  session: SyncSession,
  names: readonly string[],
  report: ReportStage,
): Promise<Sent> {
  const { memory } = session;
  const repair = await mend(parts, session, names);
  if (session.fence.state !== 'clear') return guard(parts, session, report);
  if (await canReissue(parts)) {
    report('realigning', null);
    await reissueChanges(parts);
  }
  await session.duplicates.settle();
  await noteRequests(parts, memory);
  const mayClaim = session.exclusive === 'atomic' && repair === 'none' && !session.isFull;
  const claims = mayClaim ? await claimNumbers(parts) : await putOffNumbers(parts, session);
  const waiting = await countUnpublished(parts, memory);
  const sealed = waiting > 0 ? await sealChanges(parts) : done(0);
  // Without its key this console can publish nothing more under its name.
  if (!sealed.ok) return realign(parts, session, report);
  const published = await publish(parts, session, { report, waiting, hasGoneBack: repair === 'begun' });
  if (published === undefined) return realign(parts, session, report);
  await maintain(parts, session, names);
  await publishBlobs(parts);
  const settled =
    claims.waiting === 0 && (await countUnpublished(parts, memory)) === 0 && !(await hasReissues(parts));
  return { refusal: null, numbered: claims.numbered, published, again: null, settled };
}

interface Publication {
  readonly report: ReportStage;
  /** Changes that no head has announced. */
  readonly waiting: number;
  readonly hasGoneBack: boolean;
}

/** Numbers that cannot be claimed now wait; where they never can, nobody need wait for them. */
async function putOffNumbers(parts: SyncParts, { exclusive }: SyncSession): Promise<NumberingOutcome> {
  return { numbered: 0, waiting: exclusive === 'atomic' ? await countUnnumbered(parts) : 0 };
}

/** Announces what is sealed, and now and then that this console is alive. */
async function publish(
  parts: SyncParts,
  session: SyncSession,
  { report, waiting, hasGoneBack }: Publication,
): Promise<number | undefined> {
  const own = await readOwnHeads(parts.store);
  const isSilent = Math.abs(parts.clock.now() - own.at) >= SYNC.headEvery;
  const isDue =
    waiting > 0 ||
    isSilent ||
    hasGoneBack ||
    session.isFull ||
    own.stored === null ||
    (await hasPendingHead(parts));
  if (!isDue) return 0;
  if (waiting > 0) report('sending', { done: 0, total: waiting });
  await putSegments(parts);
  const isTold = await tell(parts, session, 'sealed');
  return isTold ? Math.max(0, waiting - (await countUnpublished(parts, session.memory))) : undefined;
}

/** Writes a head; `false` when this machine lacks the key. Compares the clocks when that was long ago. */
async function tell(parts: SyncParts, session: SyncSession, news: 'sealed' | 'nothing'): Promise<boolean> {
  const stored = await announce(parts, news, session.listed);
  if (!stored.ok) return false;
  session.memory.announced.forget();
  session.memory.total.forget();
  session.isFull = false;
  const now = parts.clock.now();
  const isDue = session.clockAt === 0 || Math.abs(now - session.clockAt) >= SYNC.clockEvery;
  if (isDue) {
    await measureClock(parts, stored.value);
    session.clockAt = now;
  }
  return true;
}

/** Raises the fence, or waits for the listings that clear it: nothing is published under a name that a copy may bear. */
async function guard(parts: SyncParts, session: SyncSession, report: ReportStage): Promise<Sent> {
  if (session.fence.state === 'none') {
    if (!(await tell(parts, session, 'nothing'))) return realign(parts, session, report);
    session.fence = raiseFence(parts.clock.now());
  }
  return { ...NOTHING, again: untilNextListing(session.fence, parts.clock.now()) };
}

/** Sees whether the folder went back in time, and puts back what it lost. */
async function mend(
  parts: SyncParts,
  session: SyncSession,
  names: readonly string[],
): Promise<'none' | 'begun' | 'under-way'> {
  const before = await readRollback(parts);
  if (before !== undefined) return (await endRollback(parts, before, names)) ? 'none' : 'under-way';
  if (!(await noticeRollback(parts, session, names))) return 'none';
  await repairShare(parts, names);
  return 'begun';
}

/** What is done now and then. */
async function maintain(parts: SyncParts, session: SyncSession, names: readonly string[]): Promise<void> {
  const now = parts.clock.now();
  if (session.complaintsAt === 0 || Math.abs(now - session.complaintsAt) >= SYNC.nacksEvery) {
    await answerComplaints(parts);
    await restoreHeads(parts, names);
    await complainOfNews(parts);
    session.differing = await compareSums(parts);
    session.complaintsAt = now;
  }
  if (session.auditAt === 0 || Math.abs(now - session.auditAt) >= SYNC.auditEvery) {
    await auditOwnFiles(parts);
    await restoreCertificates(parts);
    await settleDuplicateNumbers(parts);
    await adoptOrphans(parts);
    session.auditAt = now;
  }
  await writeSnapshotIfDue(parts, session.memory);
}
