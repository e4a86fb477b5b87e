import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Archive } from './archive.ts';

/** The open archive and who is at the console. */
export interface Desk {
  readonly archive: Archive;
  /** `null` while nobody was chosen: reading is possible, acting is not. */
  readonly actor: ActorId | null;
}

const DeskContext = createContext<Desk | null>(null);

/** Gives the screens below it an open archive and the person at the console. */
export function ArchiveProvider(props: Desk & { readonly children: ReactNode }) {
  const { archive, actor, children } = props;
  const desk = useMemo(() => ({ archive, actor }), [archive, actor]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The open archive and the person at the console. Only below an {@link ArchiveProvider}. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no archive is provided above this component');
  return desk;
}

/** The open archive. Only below an {@link ArchiveProvider}. */
export function useArchive(): Archive {
  return useDesk().archive;
}
