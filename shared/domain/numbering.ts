import type { Change } from './change.ts';
import type { ActorId, ReplicaId, Scope } from './identity.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind-name.ts';

/** A record that waits for a number. */
export interface NumberRequest {
  readonly scope: Scope;
  /** The record's id. */
  readonly record: string;
  /** Who is said to have written the number: whoever made the record. */
  readonly actor: ActorId;
  /** The series it takes its number from, as in `2026`. */
  readonly series: string;
  /** The number that it gives up, when another record turned out to have the better right to it. */
  readonly former?: number;
}

/**
 * What a record says of its number: the number; `none` yet; `absent`, the record is not here (it may come);
 * `withdrawn`, it was deleted before it had one.
 */
export type NumberStanding = number | 'none' | 'absent' | 'withdrawn';

/** A number that a record carries. */
export interface CarriedNumber {
  readonly series: string;
  readonly n: number;
}

/** What the office's records say of numbers: which ones need one, how it is read and how it is written. */
export interface Numbering {
  /** The kinds of record that carry numbers. */
  readonly kinds: readonly Kind[];
  /** The records to which a change gave a need for a number: those it created, or brought back. */
  requestsIn(change: Change): Promise<readonly NumberRequest[]>;
  numberOf(request: Pick<NumberRequest, 'record' | 'series'>): Promise<NumberStanding>;
  /** Writes the number for ever; a record that has one keeps it, unless the request says that it gives it up. */
  assign(request: NumberRequest, n: number): Promise<void>;
  /** The records that carry a number, in order of id; deleted ones are left out. */
  holders(series: string, n: number): Promise<readonly string[]>;
  /** The number that the row of a record shows; `undefined` when it shows none. */
  numberIn(row: JsonObject): CarriedNumber | undefined;
  /** A record's request as its creator would make it, and the creator; `undefined` when that is no longer known here. */
  creationOf(record: string): Promise<(NumberRequest & { readonly creator: ReplicaId }) | undefined>;
}

/** The numbers of one sort of record. */
export interface SeriesNumbering extends Numbering {
  /** Whether a series is of these records. */
  owns(series: string): boolean;
}

/**
 * The numbers of several sorts of record as one: what names a series goes to whom it belongs to, the rest to whoever
 * knows the record.
 *
 * @throws RangeError for a series that belongs to none.
 */
export function combineNumberings(sorts: readonly SeriesNumbering[]): Numbering {
  const ownerOf = (series: string): SeriesNumbering => {
    const owner = sorts.find((sort) => sort.owns(series));
    if (owner === undefined) throw new RangeError(`nobody numbers the series ${series}`);
    return owner;
  };
  return {
    kinds: sorts.flatMap(({ kinds }) => kinds),
    async requestsIn(change) {
      return (await Promise.all(sorts.map((sort) => sort.requestsIn(change)))).flat();
    },
    numberOf: (request) => ownerOf(request.series).numberOf(request),
    assign: (request, n) => ownerOf(request.series).assign(request, n),
    holders: (series, n) => ownerOf(series).holders(series, n),
    numberIn: (row) => sorts.map((sort) => sort.numberIn(row)).find((number) => number !== undefined),
    async creationOf(record) {
      for (const sort of sorts) {
        const creation = await sort.creationOf(record);
        if (creation !== undefined) return creation;
      }
      return undefined;
    },
  };
}
