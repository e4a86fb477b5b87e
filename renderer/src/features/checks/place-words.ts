import type { Asset, InventoryCheck } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** How places are called. */
export interface PlaceWords {
  /** The room and the seat of a round. */
  readonly ofCheck: (check: Pick<InventoryCheck, 'seatId' | 'room'>) => string;
  /** Where an asset is written down, and in which state it is when it is away. */
  readonly ofAsset: (asset: Asset) => string;
}

/** The words of places. */
export function usePlaceWords(): PlaceWords {
  const { checks, labels } = useText();
  const nameOf = useNames();
  return {
    ofCheck: ({ seatId, room }) => [room ?? checks.wholeSeat, nameOf(seatId)].filter(Boolean).join(', '),
    ofAsset: ({ seatId, room, bodyId, state }) => {
      if (state === 'inRepair' || state === 'onLoan' || state === 'disposed') return labels.assetState[state];
      const where = [room, seatId === null ? undefined : nameOf(seatId)].filter(Boolean);
      return [...(where.length === 0 ? [checks.nowhere] : where), nameOf(bodyId)].filter(Boolean).join(', ');
    },
  };
}
