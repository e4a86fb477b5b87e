import type { RecordId } from '#shared/domain/identity.ts';
import type { StorageSpace, UsageReading } from '#shared/domain/kinds.ts';

/** From how many percent of its quota on a space is warned of, where nobody says otherwise. @see P9-5.3-a */
export const USUAL_WARNING_PERCENT = 80;

/** A space that is full, or nearly so. */
export interface StorageWarning {
  readonly space: StorageSpace;
  readonly reading: UsageReading;
  readonly quotaMegabytes: number;
}

/** The latest reading of each space: the last written of a day stands. */
export function latestReadings(
  readings: readonly UsageReading[],
): ReadonlyMap<RecordId<'storageSpace'>, UsageReading> {
  const latest = new Map<RecordId<'storageSpace'>, UsageReading>();
  for (const reading of readings) {
    const known = latest.get(reading.spaceId);
    if (known === undefined || isLater(reading, known)) latest.set(reading.spaceId, reading);
  }
  return latest;
}

function isLater(one: UsageReading, other: UsageReading): boolean {
  return one.day === other.day ? one.id > other.id : one.day > other.day;
}

/** The spaces in use whose latest reading reaches their threshold, the fullest first. @see P9-5.3-a */
export function storageWarnings(
  spaces: readonly StorageSpace[],
  readings: readonly UsageReading[],
): readonly StorageWarning[] {
  const latest = latestReadings(readings);
  return spaces
    .flatMap((space): readonly StorageWarning[] => {
      const { quotaMegabytes, warningPercent, closedOn } = space;
      const reading = latest.get(space.id);
      if (quotaMegabytes === null || closedOn !== null || reading === undefined) return [];
      const threshold = warningPercent ?? USUAL_WARNING_PERCENT;
      const isReached = reading.usedMegabytes * 100 >= threshold * quotaMegabytes;
      return isReached ? [{ space, reading, quotaMegabytes }] : [];
    })
    .sort((one, other) => fullness(other) - fullness(one));
}

function fullness({ reading, quotaMegabytes }: StorageWarning): number {
  return reading.usedMegabytes / quotaMegabytes;
}
