import { assertNever } from '#shared/domain/assert-never.ts';
import type { SegmentTrouble } from './open-segment.ts';
import type { SuspectFile } from './quarantine.ts';
import type { StreamRow } from './sync-rows.ts';

/** A stream that cannot go on, and the files to set aside for it. */
export interface HeldRow {
  readonly row: StreamRow;
  readonly suspects: readonly SuspectFile[];
}

/** A stream after its next segment could not be applied: it waits, the others go on. */
export function holdStream(row: StreamRow, trouble: SegmentTrouble, now: number): HeldRow {
  switch (trouble.found) {
    case 'absent':
      return { row: inState(row, 'hold', trouble.why, now), suspects: trouble.suspects ?? [] };
    case 'newer':
      return { row: inState(row, 'outdated', trouble.why, now), suspects: [] };
    case 'forged':
      return { row: inState(row, 'quarantine', trouble.why, now), suspects: [trouble] };
    default:
      return assertNever(trouble);
  }
}

function inState(
  row: StreamRow,
  state: Exclude<StreamRow['state'], 'ok'>,
  why: string,
  now: number,
): StreamRow {
  const isStill = row.state === state && row.since <= now;
  return { ...row, state, why, since: isStill ? row.since : now, misses: row.misses + 1 };
}
