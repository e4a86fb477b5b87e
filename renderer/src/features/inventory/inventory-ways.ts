import { createContext, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';

/** An address carries so many assets. */
export const LABELS_AT_ONCE = 500;

/** Where the inventory leads: other places of the console. */
export interface InventoryWays {
  readonly showTicket: (ticketId: RecordId<'ticket'>) => void;
  /** Begins a ticket about an asset. */
  readonly openTicket: (assetId: RecordId<'asset'>) => void;
  readonly showAsset: (assetId: RecordId<'asset'>) => void;
  readonly showAssignment: (assignmentId: RecordId<'computerAssignment'>) => void;
  /** Prepares the labels of some assets, at most {@link LABELS_AT_ONCE}. */
  readonly printLabels: (assetIds: readonly RecordId<'asset'>[]) => void;
}

export const InventoryWaysContext = createContext<InventoryWays | null>(null);

export function useInventoryWays(): InventoryWays {
  const ways = use(InventoryWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
