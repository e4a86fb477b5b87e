import type { ReplicaId } from '#shared/domain/identity.ts';

/** How many replicas a segment's table may name: its header has room for no more. */
export const MAX_REPLICAS_NAMED = 600;

/** The replicas that the changes of a segment name, so that each is written once and named by its place. */
export interface ReplicaTable {
  /** The place of a replica, which enters the table if it was not in it. */
  placeOf(replica: ReplicaId): number;
  /** Whether the table begins as `replicas` does, entering those that follow it. */
  beginsWith(replicas: readonly ReplicaId[]): boolean;
  /** As it is now. */
  replicas(): readonly ReplicaId[];
}

/** A table that begins with the given replicas. */
export function createReplicaTable(first: readonly ReplicaId[] = []): ReplicaTable {
  const replicas = [...first];
  const places = new Map(replicas.map((replica, place) => [replica, place]));
  const enter = (replica: ReplicaId): number => {
    places.set(replica, replicas.length);
    return replicas.push(replica) - 1;
  };
  return {
    placeOf: (replica) => places.get(replica) ?? enter(replica),
    beginsWith(wanted) {
      if (replicas.some((replica, place) => place < wanted.length && replica !== wanted[place])) return false;
      wanted.slice(replicas.length).forEach(enter);
      return true;
    },
    replicas: () => replicas,
  };
}
