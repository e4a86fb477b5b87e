import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { type Access, openAccess } from '#shared/domain/access/access.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { Archive } from './archive.ts';
import type { ContestedRecord } from './contested.ts';
import { guardArchive } from './guarded-archive.ts';
import { createLiveAccess } from './live-access.ts';
import { createLiveRegistry, type LiveRegistry } from './live-registry.ts';
import { createLiveRules } from './live-rules.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

/** The open archive and who is at the console. */
export interface Desk {
  readonly archive: Archive;
  /** `null` while nobody was chosen: reading is possible, acting is not. */
  readonly actor: ActorId | null;
}

interface ProvidedDesk extends Desk {
  /** What the person may see and do today. */
  readonly access: Access;
  readonly registry: LiveRegistry;
  /** Everybody who may sit at the console, whoever does: to choose from, and for nothing else. */
  readonly everybody: LiveRegistry;
  readonly contested: LiveValue<readonly ContestedRecord[]>;
  readonly rules: LiveValue<RulesOf>;
}

const DeskContext = createContext<ProvidedDesk | null>(null);

/** What whoever is at the console sees of the archive; `null` while their roles are read. */
function useSeen({
  archive,
  actor,
  known,
}: Desk & { readonly known: Access | null }): { readonly archive: Archive; readonly access: Access } | null {
  const live = useMemo(() => createLiveAccess(archive, actor), [archive, actor]);
  const current = useSyncExternalStore(live.subscribe, live.current);
  if (current.status === 'failed') throw current.error;
  const access = current.status === 'ready' ? current.value : known;
  return useMemo(() => {
    if (access === null) return null;
    return { archive: guardArchive(archive, access), access };
  }, [archive, access]);
}

/** Gives the screens below it an open archive, as the person at the console may see it, and that person. */
export function ArchiveProvider(
  props: Desk & {
    /** What the person may see, where it is known before it is read. */
    readonly known?: Access;
    readonly children: ReactNode;
  },
) {
  const { actor, children, known = null } = props;
  const everybody = useMemo(() => createLiveRegistry(props.archive), [props.archive]);
  const seen = useSeen({ archive: props.archive, actor, known });
  const archive = seen?.archive ?? null;
  const access = seen?.access ?? null;
  const readings = useMemo(() => (archive === null ? null : readingsOf(archive)), [archive]);
  const desk = useMemo(
    () =>
      archive === null || access === null || readings === null
        ? null
        : { archive, actor, access, everybody, ...readings },
    [archive, actor, access, everybody, readings],
  );
  return desk === null ? null : <DeskContext value={desk}>{children}</DeskContext>;
}

function readingsOf(archive: Archive): Pick<ProvidedDesk, 'registry' | 'rules' | 'contested'> {
  return {
    registry: createLiveRegistry(archive),
    rules: createLiveRules(archive),
    contested: createLiveValue(
      archive.store,
      () => archive.contested(),
      () => true,
    ),
  };
}

/** The open archive and the person at the console. Only below an {@link ArchiveProvider}. */
export function useDesk(): ProvidedDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no archive is provided above this component');
  return desk;
}

/** The open archive. Only below an {@link ArchiveProvider}. */
export function useArchive(): Archive {
  return useDesk().archive;
}

/** What the person at the console may see and do today. Only below an {@link ArchiveProvider}. @see CAP-3.1.3-a */
export function useAccess(): Access {
  return useContext(DeskContext)?.access ?? OPEN;
}

const OPEN = openAccess('' as ActorId);
