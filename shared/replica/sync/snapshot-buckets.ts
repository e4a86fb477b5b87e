import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { crockfordToNumber } from '#shared/replica/crockford.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { SYNC } from './sync-constants.ts';

/** Records that go into one file of a snapshot. */
export interface Bucket {
  readonly kind: string;
  /** `aaaa-mm` of the time in the ids; `x` when they hold none. */
  readonly month: string;
  /** Their canonical texts, in order of id. */
  readonly lines: readonly string[];
  readonly entities: readonly StoredEntity[];
}

const TIME_CHARACTERS = 10;

/**
 * Puts records, given in order of kind and id, into buckets of a month, cut where they would grow too long. The same
 * records give the same buckets, so that what did not change need not be written again.
 */
export async function* inBuckets(entities: AsyncIterable<StoredEntity>): AsyncGenerator<Bucket> {
  let open = emptyBucket('', '');
  let bytes = 0;
  for await (const entity of entities) {
    const line = canonicalState(entity);
    const length = utf8ToBytes(line).length + 1;
    const month = monthOf(entity.id);
    const fits = open.kind === entity.kind && open.month === month && bytes + length <= SYNC.chunkBytes;
    if (!fits) {
      if (open.lines.length > 0) yield open;
      open = emptyBucket(entity.kind, month);
      bytes = 0;
    }
    open.lines.push(line);
    open.entities.push(entity);
    bytes += length;
  }
  if (open.lines.length > 0) yield open;
}

function emptyBucket(kind: string, month: string): Bucket & { lines: string[]; entities: StoredEntity[] } {
  return { kind, month, lines: [], entities: [] };
}

/** The month in which an id was made, in UTC; `x` when it holds no time. */
export function monthOf(id: string): string {
  if (!ULID_PATTERN.test(id)) return 'x';
  const days = Math.floor(crockfordToNumber(id.slice(0, TIME_CHARACTERS)) / 86_400_000);
  const { year, month } = civilMonth(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/**
 * The month of a day of the Gregorian calendar, counted from 1 January 1970: years are counted from March, so that the
 * leap day comes last, and months then last 153 days in every five.
 */
function civilMonth(days: number): { readonly year: number; readonly month: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}
