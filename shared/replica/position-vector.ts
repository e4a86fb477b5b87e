import type { WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { StreamPosition } from './replica-store.ts';

/** How far each stream has been applied, advancing while a batch is merged. */
export interface PositionVector {
  /** The last applied change of a stream; 0 when none. */
  at(scope: Scope, replica: ReplicaId): number;
  /** Whether a write of that scope has been applied: streams are applied as prefixes without gaps. */
  has(scope: Scope, write: WriteRef): boolean;
  /** Moves a stream on. */
  advance(position: StreamPosition): void;
  /** The streams that have moved, sorted by scope and replica. */
  moved(): readonly StreamPosition[];
}

/** A vector that starts from the given positions. */
export function createPositionVector(positions: readonly StreamPosition[]): PositionVector {
  const applied = new Map(positions.map((position) => [streamText(position), position.n]));
  const moved = new Map<string, StreamPosition>();
  const at = (scope: Scope, replica: ReplicaId): number => applied.get(streamText({ scope, replica })) ?? 0;
  return {
    at,
    has: (scope, write) => write.n <= at(scope, write.replica),
    advance(position) {
      applied.set(streamText(position), position.n);
      moved.set(streamText(position), position);
    },
    moved: () => [...moved.values()].sort(comparePositions),
  };
}

/** The text that names a stream. */
export function streamText(stream: { readonly scope: Scope; readonly replica: ReplicaId }): string {
  return `${stream.scope}/${stream.replica}`;
}

/** Sorts positions by scope, then by replica. */
export function comparePositions(left: StreamPosition, right: StreamPosition): number {
  const [first, second] = [streamText(left), streamText(right)];
  return first < second ? -1 : Number(first > second);
}
