import { createContext, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { HandoverSection } from './handover-section.ts';

/** Where the hand-overs lead. */
export interface HandoverWays {
  readonly showTicket: (ticketId: RecordId<'ticket'>) => void;
  readonly showAsset: (assetId: RecordId<'asset'>) => void;
  /** The receipts of some hand-overs, as they are printed. */
  readonly showReceipts: (handoverIds: readonly string[]) => void;
  /** The guided hire: a new one, or the first day of an assignment. */
  readonly beginHire: (assignmentId?: RecordId<'computerAssignment'>) => void;
  readonly showPerson: (personId: RecordId<'person'>) => void;
  /** Opens a record of another part; nothing for the part alone. */
  readonly show: (section: HandoverSection, id?: string) => void;
}

export const HandoverWaysContext = createContext<HandoverWays | null>(null);

export function useHandoverWays(): HandoverWays {
  const ways = use(HandoverWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
