import { createContext, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';

/** Where the home of a municipal contact leads. */
export interface HomeWays {
  readonly showTicket: (ticketId: RecordId<'ticket'>) => void;
  readonly reportProblem: () => void;
  readonly reportVariation: () => void;
  readonly showVariation: (id: string) => void;
  readonly showConsumables: () => void;
  /** The log, at one of its lines or as a whole. */
  readonly showLog: (id?: string) => void;
  readonly showMedia: (id: string) => void;
  readonly showEntry: (id: string) => void;
  readonly enterRoom: () => void;
}

export const HomeWaysContext = createContext<HomeWays | null>(null);

export function useHomeWays(): HomeWays {
  const ways = use(HomeWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
