import { createContext, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { PanelSubject } from '#shared/reports/requester-panel.ts';

/** Where a ticket leads: other places of the console. */
export interface TicketWays {
  readonly showTicket: (ticketId: RecordId<'ticket'>) => void;
  /** The sheet of a ticket, to print. */
  readonly showSheet: (ticketId: RecordId<'ticket'>) => void;
  /** What a body or a person asked. */
  readonly showPanel: (subject: PanelSubject) => void;
  /** The page of the asset that a ticket is about. */
  readonly showAsset: (assetId: RecordId<'asset'>) => void;
  /** Where the hours and the service level of a body are defined. */
  readonly configure: () => void;
}

export const TicketWaysContext = createContext<TicketWays | null>(null);

export function useTicketWays(): TicketWays {
  const ways = use(TicketWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
