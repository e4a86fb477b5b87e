import { createContext, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { OnSiteSection } from './on-site-section.ts';

/** Where work on site leads. */
export interface OnSiteWays {
  readonly showTicket: (ticketId: RecordId<'ticket'>) => void;
  readonly showAsset: (assetId: RecordId<'asset'>) => void;
  readonly showConsumables: () => void;
  /** Opens a seat, or a body, where it is mended. */
  readonly showSeat: (seatId: RecordId<'seat'>) => void;
  readonly showBody: (bodyId: RecordId<'body'>) => void;
  /** Shows an intervention report as it is printed. */
  readonly printReport: (reportId: RecordId<'onSiteReport'>) => void;
  /** Opens a record of another part; nothing for the part alone. */
  readonly show: (section: OnSiteSection, id?: string) => void;
}

export const OnSiteWaysContext = createContext<OnSiteWays | null>(null);

export function useOnSiteWays(): OnSiteWays {
  const ways = use(OnSiteWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
