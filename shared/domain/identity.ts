import type { Instant } from './instant.ts';
import type { Kind } from './kind-name.ts';

declare const recordKind: unique symbol;
declare const brand: unique symbol;

/** The id of a record of kind `K`: a ULID in capitals, made on the console that created the record. */
export type RecordId<K extends Kind = Kind> = string & { readonly [recordKind]: K };

/** Who acts: the id of a person. */
export type ActorId = RecordId<'person'>;

/** One incarnation of a console's archive: 20 characters of lower-case Crockford base 32. */
export type ReplicaId = string & { readonly [brand]: 'replica' };

/** A stream of changes with one readership: `c0` for the catalogue common to all, one for each body. */
export type Scope = string & { readonly [brand]: 'scope' };

/** The scope of what every body sees: the bodies themselves and the catalogues. */
export const CATALOGUE_SCOPE = 'c0' as Scope;

/** The scope of a body's own records: the last twelve characters of its id, in lower case. */
export function scopeOfBody(bodyId: RecordId<'body'>): Scope {
  return bodyId.slice(-12).toLowerCase() as Scope;
}

/** Where new ids come from: passed in, so that a test can foresee them and two consoles can live in one test. */
export interface Ids {
  /** A new id whose time part is the clock's present moment. */
  fresh<K extends Kind>(kind: K): RecordId<K>;
  /**
   * The id of a thing that several consoles may record at once (a tape change, an imported row): the same `naturalKey`
   * and date give the same id everywhere, so that concurrent creations merge.
   */
  derived<K extends Kind>(kind: K, date: Instant, naturalKey: string): RecordId<K>;
}

/** The alphabet of ids: Crockford's base 32, without I, L, O, U. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The shape of a record's id. */
export const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The shape of a replica's id. */
export const REPLICA_PATTERN = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** The shape of a scope. */
export const SCOPE_PATTERN = /^[0-9a-z]{1,12}$/;
