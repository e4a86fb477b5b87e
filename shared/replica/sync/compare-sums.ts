import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { EMPTY_SUM } from '#shared/replica/checksum.ts';
import { positionsDigest } from './positions-digest.ts';
import type { SyncParts } from './sync-parts.ts';
import { readConsoles } from './sync-rows.ts';

/** Two consoles that hold the same changes of a scope and not the same records: a defect of the program. */
export interface SumDifference {
  readonly code: 'sum-differs';
  readonly scope: Scope;
  /** The other console. */
  readonly replica: ReplicaId;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Compares this archive with what the newest head of every other console told of its own, scope by scope, where both
 * hold the same changes. Gives the differences: there is no right number of them but zero.
 */
export async function compareSums({ store }: Pick<SyncParts, 'store'>): Promise<readonly SumDifference[]> {
  const { replica } = await store.ledger();
  const scopes = (await store.checksums()).map(({ scope }) => scope);
  // As of one moment: what is written between two readings is no defect.
  const mine = await store.transact(async (transaction) => {
    const positions = await transaction.positions(scopes);
    const sums = new Map((await transaction.checksums(scopes)).map(({ scope, sum }) => [scope, sum]));
    return scopes.map((scope) => ({
      scope,
      digest: positionsDigest(positions.filter((position) => position.scope === scope)),
      sum: sums.get(scope) ?? EMPTY_SUM,
    }));
  });
  const others = (await readConsoles(store)).filter((known) => known.replica !== replica);
  return others.flatMap((other) =>
    mine.flatMap(({ scope, digest, sum }) => {
      const [theirDigest, theirs] = other.sums[scope] ?? [];
      if (theirDigest !== digest || theirs === undefined || theirs === sum) return [];
      return [{ code: 'sum-differs', scope, replica: other.replica, mine: sum, theirs } as const];
    }),
  );
}
