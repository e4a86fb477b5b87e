import type { EntityKey } from '#shared/replica/entity.ts';
import { createPositionVector } from '#shared/replica/position-vector.ts';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import type { IndexMoment } from './index-shelf.ts';

/** Past this many changes since a moment, reading every ticket is the shorter way. */
const CHANGES_WORTH_READING = 200_000;

/** Whether an archive that is at `now` has been at `since`: if not, it is another one, or an older copy. */
export function hasBeenAt(now: IndexMoment, since: IndexMoment): boolean {
  const reached = createPositionVector(now.positions);
  return (
    now.replica === since.replica &&
    since.positions.every(({ scope, replica, n }) => n <= reached.at(scope, replica))
  );
}

/**
 * The tickets touched by the changes that an archive got from one moment to another; `null` when every ticket is to be
 * read: the changes are not here, or so many that it is the shorter way.
 *
 * @param touchedAfter the records that a stream's changes after a place touch, up to its change `to`; `null` when these
 * are not all here.
 */
export async function ticketsTouchedBetween(
  since: IndexMoment,
  now: IndexMoment,
  touchedAfter: (position: StreamPosition, to: number) => Promise<readonly EntityKey[] | null>,
): Promise<ReadonlySet<string> | null> {
  const before = createPositionVector(since.positions);
  const grown = now.positions
    .map(({ scope, replica, n }) => ({ scope, replica, n: before.at(scope, replica), to: n }))
    .filter(({ n, to }) => to > n);
  if (grown.reduce((sum, { n, to }) => sum + to - n, 0) > CHANGES_WORTH_READING) return null;
  const touched = new Set<string>();
  for (const { to, ...position } of grown) {
    const keys = await touchedAfter(position, to);
    if (keys === null) return null;
    for (const { kind, id } of keys) if (kind === 'ticket') touched.add(id);
  }
  return touched;
}
