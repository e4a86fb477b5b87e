import type { NumberRequest, NumberStanding } from '#shared/domain/numbering.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import { LAST_NUMBER, readClaim, sealClaim, type SeriesPlace } from './claim-file.ts';
import { countUnnumbered } from './number-requests.ts';
import { readWaits } from './number-rows.ts';
import { openSeries, type SeriesDesk } from './series-desk.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';

/** What numbering did: how many records got their number, how many wait for one. */
export interface NumberingOutcome {
  readonly numbered: number;
  readonly waiting: number;
}

/** Whose a number turned out to be; `unknown`: the share may or may not have written the claim. */
type Attempt = 'ours' | 'taken' | 'burned' | 'unknown';

/**
 * Gives their numbers to the records that wait for one, the oldest first. A number is taken by creating one file that
 * nobody ever deletes or mends: whoever creates it first has it. What was begun is finished after a crash, at whatever
 * moment it came.
 *
 * Nothing is claimed where creating a file is not exclusive.
 *
 * To be called once the fence is clear and what others announced has been received.
 *
 * @throws ShareError when the share cannot be worked with: what was begun goes on at the next call.
 * @see CAP-3.4.2.1-a, X-2
 */
export async function claimNumbers(parts: SyncParts): Promise<NumberingOutcome> {
  const waits = await readWaits(parts.store);
  if (waits.length === 0) return { numbered: 0, waiting: 0 };
  if ((await parts.share.facts()).exclusive === 'unsafe') return { numbered: 0, waiting: waits.length };
  let numbered = 0;
  for (const series of [...new Set(waits.map((wait) => wait.series))].sort()) {
    const desk = await openSeries(parts, series);
    const ours = waits.filter((wait) => wait.series === series);
    const served = await serve(parts, desk, ours);
    numbered += served.numbered;
    if (served.stopped) break;
  }
  return { numbered, waiting: await countUnnumbered(parts) };
}

async function serve(
  parts: SyncParts,
  desk: SeriesDesk,
  requests: readonly NumberRequest[],
): Promise<{ readonly numbered: number; readonly stopped: boolean }> {
  let numbered = 0;
  let stopped = false;
  for (const request of intendedFirst(desk, requests)) {
    const standing = await parts.numbering.numberOf(request);
    if (standing === 'absent') continue;
    if (!needsNumber(request, standing)) {
      desk.settle(request.record, typeof standing === 'number' ? standing : 0);
      continue;
    }
    const n = await claimFor(parts, desk, request);
    stopped = n === undefined;
    if (n === undefined) break;
    await parts.numbering.assign(request, n);
    numbered += 1;
    desk.settle(request.record, n);
  }
  await desk.save();
  return { numbered, stopped };
}

function needsNumber({ former }: NumberRequest, standing: NumberStanding): boolean {
  return standing === 'none' || (former !== undefined && standing === former);
}

/** What was begun before is finished first. */
function intendedFirst(desk: SeriesDesk, requests: readonly NumberRequest[]): readonly NumberRequest[] {
  const begun = desk.begun();
  const intended = requests.filter(({ record }) => record === begun);
  return [...intended, ...requests.filter(({ record }) => record !== begun)];
}

/** Tries one number after the other until one is the record's; `undefined` when that cannot be told now. */
async function claimFor(
  parts: SyncParts,
  desk: SeriesDesk,
  { record }: NumberRequest,
): Promise<number | undefined> {
  for (;;) {
    const n = await desk.next(record);
    if (n > LAST_NUMBER) return undefined;
    const attempt = await attemptClaim(parts, { series: desk.series, n }, record);
    if (attempt === 'unknown') return undefined;
    if (attempt === 'ours') return n;
    desk.lost(n);
  }
}

async function attemptClaim(parts: SyncParts, place: SeriesPlace, record: string): Promise<Attempt> {
  const sealed = await sealClaim(parts, place, record);
  if (sealed === undefined) return 'unknown';
  try {
    await parts.share.putExclusive(claimPath(place.series, place.n), sealed.bytes);
    return await whoseIsIt(parts, place, record);
  } catch (error) {
    // A lock or a pending deletion says nothing of who has the number: the same one is tried again later.
    if (isPassing(error)) return 'unknown';
    throw error;
  }
}

/**
 * Reads a claim back, created here or found there. One that stays unreadable burned its number: an empty or torn file
 * is how everybody's claim begins, so that nobody may complete it.
 */
async function whoseIsIt(parts: SyncParts, place: SeriesPlace, record: string): Promise<Attempt> {
  const pause = Math.ceil(SYNC.claimPatience / (SYNC.claimReadings - 1));
  for (let reading = 1; ; reading += 1) {
    const found = await readClaim(parts, place);
    if (found.found === 'claim') return found.claim.t === record ? 'ours' : 'taken';
    if (reading === SYNC.claimReadings) return 'burned';
    await parts.clock.wait(pause);
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof ShareError && (error.failure === 'transient' || error.failure === 'permission');
}
