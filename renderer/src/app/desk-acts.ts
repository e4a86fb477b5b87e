import { createContext, use } from 'react';
import type { ActorId } from '#shared/domain/identity.ts';

/** What the screens may ask of the frame about the desk itself. */
export interface DeskActs {
  readonly chooseActor: (actor: ActorId, name: string) => void;
  /** Closes the archive and goes back to the choice of archives. */
  readonly leaveArchive: () => void;
  /** Deletes the open demonstration archive from this computer. */
  readonly deleteArchive: () => void;
}

export const DeskActsContext = createContext<DeskActs | undefined>(undefined);

export function useDeskActs(): DeskActs {
  const acts = use(DeskActsContext);
  if (acts === undefined) throw new Error('no desk above this component');
  return acts;
}
