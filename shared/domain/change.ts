import type { ActorId, ReplicaId, Scope } from './identity.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { Stamp } from './stamp.ts';

/** Names a change within its scope: the replica that made it and its place in that replica's stream, from 1. */
export interface WriteRef {
  readonly replica: ReplicaId;
  readonly n: number;
}

/** A register's new value and the writes its author saw and replaces. */
export interface RegisterWrite {
  readonly value: JsonValue;
  readonly replaces: readonly WriteRef[];
}

/** Sets every field of a new record. Concurrent creations of one id merge as concurrent writes. */
export interface CreateMutation {
  readonly op: 'create';
  readonly kind: string;
  readonly id: string;
  readonly fields: JsonObject;
}

/** Writes registers, each replacing exactly the writes it names. */
export interface SetMutation {
  readonly op: 'set';
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, RegisterWrite>>;
}

/** Adds an element to an observed-remove set. */
export interface AddMutation {
  readonly op: 'add';
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly element: string;
}

/** Removes the additions of an element that its author saw; an addition made meanwhile stays. */
export interface RemoveMutation {
  readonly op: 'remove';
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly element: string;
  readonly replaces: readonly WriteRef[];
}

/** Adds to a tally. */
export interface CountMutation {
  readonly op: 'count';
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly delta: number;
}

/** Marks a record as deleted (a tombstone) or restores it. */
export interface DeleteMutation {
  readonly op: 'delete';
  readonly kind: string;
  readonly id: string;
  readonly deleted: boolean;
  readonly replaces: readonly WriteRef[];
  /** The last change of each replica that had touched the record, as the author saw it. */
  readonly seen: readonly WriteRef[];
}

/** What a newer console wrote and this version cannot read: kept and passed on as it came. */
export interface OpaqueMutation {
  readonly op: 'opaque';
  readonly raw: JsonValue;
}

/**
 * The smallest thing that merges. Kinds and fields are plain strings here: what a newer console knows and this one
 * does not is kept all the same.
 */
export type Mutation =
  | CreateMutation
  | SetMutation
  | AddMutation
  | RemoveMutation
  | CountMutation
  | DeleteMutation
  | OpaqueMutation;

/**
 * One act of one person, indivisible: number `n` of its replica's stream in its scope. Published, it never changes.
 * At most one mutation for each field (or element of a set) of a record.
 */
export interface Change {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly n: number;
  readonly stamp: Stamp;
  readonly actor: ActorId;
  /** The use case that made it, as in `openTicket`. */
  readonly command: string;
  /** Milliseconds by which the machine's clock was corrected when the stamp was taken; 0 when it was not. */
  readonly clockCorrection: number;
  /** Why, in the actor's own words. */
  readonly reason?: string;
  /** Links the changes of one act that spans scopes. */
  readonly transaction?: string;
  readonly mutations: readonly Mutation[];
}

/** Names a change in the whole archive. */
export interface ChangeRef extends WriteRef {
  readonly scope: Scope;
}
