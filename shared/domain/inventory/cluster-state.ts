import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';

/** How devices that stand in for each other are: all work, some do, none does. @see PT-I.2-j */
export type ClusterCondition = 'working' | 'degraded' | 'stopped';

/** A cluster as it is. */
export interface ClusterState<A> {
  readonly name: string;
  readonly condition: ClusterCondition;
  readonly members: readonly A[];
  readonly down: readonly A[];
  /** The priority to give to the ticket about it. */
  readonly suggests: TicketPriority | null;
}

/** What is asked of an asset to know whether it works. */
export type MemberAsset = Pick<Asset, 'id' | 'state' | 'cluster' | 'bodyId'>;

/** What is asked of a ticket. */
export type FaultTicket = Pick<Ticket, 'assetId' | 'state' | 'reason'>;

/** The assets that do not work: those in repair, and those that an open fault is about. @see PT-I.2-j, P9-5.2-a */
export function brokenAssets(
  assets: readonly Pick<Asset, 'id' | 'state'>[],
  tickets: readonly FaultTicket[],
): ReadonlySet<RecordId<'asset'>> {
  const broken = new Set<RecordId<'asset'>>();
  for (const { id, state } of assets) if (state === 'inRepair') broken.add(id);
  for (const { assetId, state, reason } of tickets)
    if (assetId !== null && reason === 'fault' && !isSettled(state)) broken.add(assetId);
  return broken;
}

/** The clusters, by body and name, each as its members leave it. Disposed members do not count. @see PT-I.2-j */
export function clusterStates<A extends MemberAsset>(
  assets: readonly A[],
  tickets: readonly FaultTicket[],
): readonly ClusterState<A>[] {
  const broken = brokenAssets(assets, tickets);
  const clusters = new Map<string, { readonly name: string; readonly members: A[] }>();
  for (const asset of assets) {
    if (asset.cluster === null || asset.state === 'disposed') continue;
    const key = `${asset.bodyId} ${asset.cluster}`;
    const cluster = clusters.get(key) ?? { name: asset.cluster, members: [] };
    clusters.set(key, cluster);
    cluster.members.push(asset);
  }
  return [...clusters.values()].map(({ name, members }) => {
    const down = members.filter(({ id }) => broken.has(id));
    return { name, members, down, ...judged(members.length, down.length) };
  });
}

function judged(
  members: number,
  down: number,
): { readonly condition: ClusterCondition; readonly suggests: TicketPriority | null } {
  if (down === 0) return { condition: 'working', suggests: null };
  return down < members
    ? { condition: 'degraded', suggests: 'medium' }
    : { condition: 'stopped', suggests: 'high' };
}
