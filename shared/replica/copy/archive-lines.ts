import type { Change } from '#shared/domain/change.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { adjustSum, digestOfText, EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { entityText } from '#shared/replica/merge.ts';
import { createPositionVector } from '#shared/replica/position-vector.ts';
import type { ReplicaStore, StreamPosition, SyncRow } from '#shared/replica/replica-store.ts';
import { changesLine, type CopyCounts, type CopyMoment, endLine, headerLine, rowLine } from './copy-line.ts';
import { changesBetween, LARGE_AREAS, lastMoment } from './last-moment.ts';
import { createLineDigest } from './line-digest.ts';

/** What a copy holds, told when its last line has been given. */
export interface CopySummary extends CopyCounts {
  /** The lines, the first and the last included. */
  readonly lines: number;
}

/** What kept a copy from being one: the archive was emptied, or read again by a newer version, while it was copied. */
export type CopyOvertaken = Refusal<'copy-overtaken'>;

/** Changes that share a line are this many at most, and made of so many mutations at most. */
const CHANGES_IN_LINE = 64;
const MUTATIONS_IN_LINE = 512;

/**
 * A whole archive as lines of text: every change held, every record's merge state, everything that the synchronisation
 * keeps, and an end that says what there was. Work goes on meanwhile: what is committed while the archive is read is
 * in the copy too, which shows the archive at one moment, that of its end.
 *
 * Refused with `copy-overtaken`, its lines being good for nothing, when the archive was emptied meanwhile or changed
 * otherwise than by changes; begin again.
 */
export async function* archiveLines(
  store: ReplicaStore,
): AsyncGenerator<string, Result<CopySummary, CopyOvertaken>> {
  const writing = createWriting();
  const emptied = { meanwhile: false };
  const stopHearing = store.subscribe((touched) => (emptied.meanwhile ||= touched === 'everything'));
  try {
    yield writing.other(headerLine());
    const first = await store.positions();
    yield* heldChanges(store, first, writing);
    for await (const entity of store.allEntities()) yield writing.record(entity);
    const last = await lastMoment(store, first);
    if (last === undefined) return refuse('copy-overtaken');
    for await (const changes of changesBetween(store, first, last.positions)) {
      for (const change of changes) yield writing.changes([change]);
    }
    for (const entity of last.changed) yield writing.record(entity);
    for (const row of last.rows) {
      const whole = LARGE_AREAS.has(row.area) ? await withBytes(store, row) : row;
      if (whole === undefined) return refuse('copy-overtaken');
      yield writing.row(rowLine(whole));
    }
    if (emptied.meanwhile || !writing.addsUpTo(last)) return refuse('copy-overtaken');
    yield writing.end(last);
    return done(writing.summary());
  } finally {
    stopHearing();
  }
}

/** Lines as they are written: counted, digested, and their records added up. */
function createWriting() {
  const digest = createLineDigest();
  const digests = new Map<string, string>();
  const sums = new Map<string, string>();
  const counts = { records: 0, changes: 0, rows: 0, lines: 0 };
  const other = (text: string): string => {
    digest.add(text);
    counts.lines += 1;
    return text;
  };
  return {
    other,
    record(entity: StoredEntity): string {
      const text = canonicalState(entity);
      const name = entityText(entity);
      const before = digests.get(name);
      const added = digestOfText(text);
      const sum = sums.get(entity.scope) ?? EMPTY_SUM;
      sums.set(entity.scope, adjustSum(sum, before === undefined ? [] : [before], [added]));
      digests.set(name, added);
      counts.records += 1;
      return other(text);
    },
    changes(changes: readonly [Change, ...Change[]]): string {
      counts.changes += changes.length;
      return other(changesLine(changes));
    },
    row(text: string): string {
      counts.rows += 1;
      return other(text);
    },
    addsUpTo: (moment: CopyMoment): boolean =>
      moment.sums.length === sums.size && moment.sums.every(({ scope, sum }) => sums.get(scope) === sum),
    end({ ledger, positions, sums: told }: CopyMoment): string {
      const { records, changes, rows } = counts;
      const end = { ledger, positions, sums: told, records, changes, rows, digest: '' };
      digest.add(endLine(end));
      counts.lines += 1;
      return endLine({ ...end, digest: digest.text() });
    },
    summary: (): CopySummary => counts,
  };
}

type Writing = ReturnType<typeof createWriting>;

/** The changes held up to the positions: what comes later is told later. */
async function* heldChanges(
  store: ReplicaStore,
  positions: readonly StreamPosition[],
  writing: Writing,
): AsyncGenerator<string> {
  const applied = createPositionVector(positions);
  let group: Change[] = [];
  for await (const change of store.allChanges()) {
    if (!applied.has(change.scope, change)) continue;
    if (!sharesLine(group, change)) {
      if (isFilled(group)) yield writing.changes(group);
      group = [];
    }
    group.push(change);
  }
  if (isFilled(group)) yield writing.changes(group);
}

/** A row with its bytes; `undefined` when it is not what it was any more. */
async function withBytes(store: ReplicaStore, row: SyncRow): Promise<SyncRow | undefined> {
  const now = await store.syncRow(row);
  return now !== undefined && canonicalJson(now.value) === canonicalJson(row.value) ? now : undefined;
}

function sharesLine(group: readonly Change[], change: Change): boolean {
  const last = group.at(-1);
  return (
    last?.scope === change.scope &&
    last.replica === change.replica &&
    group.length < CHANGES_IN_LINE &&
    group.reduce((sum, { mutations }) => sum + mutations.length, 0) < MUTATIONS_IN_LINE
  );
}

function isFilled(group: readonly Change[]): group is [Change, ...Change[]] {
  return group.length > 0;
}
