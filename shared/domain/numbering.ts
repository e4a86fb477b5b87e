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
