import type { Change } from '#shared/domain/change.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';
import { streamText } from '#shared/replica/position-vector.ts';
import type { ChangeRun } from './schema.ts';

/** A run holds at most this many changes: reading one of them reads the run. */
const RUN_CHANGES = 256;

/** A run that has fewer changes takes in those that follow, so that changes that come one by one do not fill rows. */
const SHORT_RUN = 64;

/** A run takes in no more once its lines are this long, in UTF-16 units. */
const RUN_LENGTH = 256 * 1024;

/** Changes cut into pieces that can each be a run: of one stream, without gaps, not too many. */
export function cutIntoRuns(changes: readonly Change[]): readonly (readonly Change[])[] {
  const pieces: (readonly Change[])[] = [];
  for (const stream of byStream(changes).values()) {
    let rest: readonly Change[] = stream;
    while (rest.length > 0) {
      const length = lengthOfRun(rest);
      pieces.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
  }
  return pieces;
}

/** Packs changes into a run: the one before it grows, if they follow it and it is still short. */
export function packRun(changes: readonly Change[], before?: ChangeRun): ChangeRun {
  const [next] = changes;
  if (next === undefined) throw new Error('a run of no changes');
  const grows = before !== undefined && canGrow(before, changes) ? before : undefined;
  const table = createReplicaTable(grows?.replicas);
  const lines = changes.map((change) => encodeChange(change, table)).join('\n');
  return {
    scope: next.scope,
    replica: next.replica,
    first: grows?.first ?? next.n,
    count: (grows?.count ?? 0) + changes.length,
    replicas: table.replicas(),
    lines: grows === undefined ? lines : `${grows.lines}\n${lines}`,
  };
}

/** Every change of a run, in order. */
export function unpackRun(run: ChangeRun): readonly Change[] {
  return run.lines.split('\n').map((line) => decode(line, run));
}

/** The change of a run with that number, if it is in it. */
export function changeInRun(run: ChangeRun, n: number): Change | undefined {
  const line = n < run.first ? undefined : run.lines.split('\n')[n - run.first];
  return line === undefined ? undefined : decode(line, run);
}

/**
 * The records that the changes of a run after `n` touch. Read off the lines without decoding them: whatever the form of
 * a mutation, this version's or a newer one's, its second and third places name its record.
 */
export function touchedInRun(run: ChangeRun, n: number): readonly EntityKey[] {
  const lines = run.lines.split('\n').slice(Math.max(0, n + 1 - run.first));
  return lines.flatMap((line) => {
    const { m } = JSON.parse(line) as { readonly m: readonly (readonly [string, string, string])[] };
    return m.map(([, kind, id]) => ({ kind, id }));
  });
}

function byStream(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const streams = new Map<string, Change[]>();
  for (const change of changes) {
    const name = streamText(change);
    const stream = streams.get(name);
    if (stream === undefined) streams.set(name, [change]);
    else stream.push(change);
  }
  return streams;
}

/** Runs are without gaps: a change's place in its run is its number's. */
function lengthOfRun(changes: readonly Change[]): number {
  const first = changes[0]?.n ?? 0;
  const gap = changes.findIndex((change, place) => change.n !== first + place);
  return Math.min(gap === -1 ? changes.length : gap, RUN_CHANGES);
}

function canGrow(run: ChangeRun, changes: readonly Change[]): boolean {
  return (
    run.count < SHORT_RUN &&
    run.first + run.count === changes[0]?.n &&
    run.count + changes.length <= RUN_CHANGES &&
    run.lines.length < RUN_LENGTH
  );
}

function decode(line: string, run: ChangeRun): Change {
  const decoded = decodeChange(line, run);
  if (!decoded.ok) throw new StorageError('damaged', new Error(decoded.refusal.code));
  return decoded.value;
}
