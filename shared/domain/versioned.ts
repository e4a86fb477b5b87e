import type { WriteRef } from './change.ts';
import type { Kind } from './kind-name.ts';
import type { RecordOf } from './kinds.ts';
import type { JsonValue } from './json.ts';
import type { Stamp } from './stamp.ts';

/**
 * Which writes a reader of a record has seen. A command names them as the writes it replaces, so that what arrived
 * meanwhile is never overwritten unseen.
 */
export interface RecordVersions {
  /** The standing writes of each register and claim. */
  readonly registers: Readonly<Record<string, readonly WriteRef[]>>;
  /** The standing additions of each element of each set. */
  readonly elements: Readonly<Record<string, Readonly<Record<string, readonly WriteRef[]>>>>;
  /** The standing writes of the tombstone. */
  readonly deletion: readonly WriteRef[];
  /** The last change of each replica that touched the record. */
  readonly touched: readonly WriteRef[];
}

/** One of the values that stand at once in a register. */
export interface StandingValue {
  readonly value: JsonValue;
  readonly write: WriteRef;
  readonly stamp: Stamp;
}

/** A register with two or more different values standing: written by people who did not see each other's. */
export interface FieldConflict {
  readonly field: string;
  /** The one shown comes first. */
  readonly values: readonly StandingValue[];
}

/** A record with what its reader has seen of it. */
export interface Versioned<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly versions: RecordVersions;
  /** Conflicts of the fields whose policy is to show them. */
  readonly conflicts: readonly FieldConflict[];
  /** Somebody edited the record without having seen that it was deleted. */
  readonly editedAfterDeletion: boolean;
}
