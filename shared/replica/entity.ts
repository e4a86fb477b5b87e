import type { Stamp } from '#shared/domain/stamp.ts';
import type { WriteRef } from '#shared/domain/change.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Scope } from '#shared/domain/identity.ts';

/** A write that stands: nobody who saw it has replaced it. */
export interface Head {
  readonly write: WriteRef;
  readonly stamp: Stamp;
  readonly value: JsonValue;
}

/** A multi-value register: its standing writes, and the writes it awaits because a later one already replaced them. */
export interface RegisterState {
  readonly heads: readonly Head[];
  /** Replaced before it arrived: text of the write (`replica:n`) to the greatest stamp that replaced it. */
  readonly waiting: Readonly<Record<string, Stamp>>;
}

/** An observed-remove set: the additions that stand for each element, and the additions removed before they arrived. */
export interface SetState {
  readonly additions: Readonly<Record<string, readonly WriteRef[]>>;
  /** Texts of additions (`replica:n|element`). */
  readonly waiting: readonly string[];
}

/** Everything that merging knows of a record: a pure function of the set of changes applied to it. */
export interface EntityState {
  readonly registers: Readonly<Record<string, RegisterState>>;
  readonly sets: Readonly<Record<string, SetState>>;
  readonly counters: Readonly<Record<string, number>>;
  /** The tombstone: heads hold `{ deleted, seen }`. */
  readonly deletion: RegisterState;
  /** The last change of each replica that touched the record. */
  readonly clock: Readonly<Record<string, number>>;
  /** Changes that touched the record with mutations this version cannot read, as `replica:n`. */
  readonly opaque: readonly string[];
}

/** Names a record for the merge: kinds unknown to this version included. */
export interface EntityKey {
  readonly kind: string;
  readonly id: string;
}

/** A record's merge state with the scope whose stream it lives in. */
export interface StoredEntity extends EntityKey {
  readonly scope: Scope;
  readonly state: EntityState;
}
