import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ActorId } from '#shared/domain/identity.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { Archive } from './archive.ts';
import type { ContestedRecord } from './contested.ts';
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
  readonly registry: LiveRegistry;
  readonly contested: LiveValue<readonly ContestedRecord[]>;
  readonly rules: LiveValue<RulesOf>;
}

const DeskContext = createContext<ProvidedDesk | null>(null);

/** Gives the screens below it an open archive and the person at the console. */
export function ArchiveProvider(props: Desk & { readonly children: ReactNode }) {
  const { archive, actor, children } = props;
  const registry = useMemo(() => createLiveRegistry(archive), [archive]);
  const rules = useMemo(() => createLiveRules(archive), [archive]);
  const contested = useMemo(
    () =>
      createLiveValue(
        archive.store,
        () => archive.contested(),
        () => true,
      ),
    [archive],
  );
  const desk = useMemo(
    () => ({ archive, actor, registry, contested, rules }),
    [archive, actor, registry, contested, rules],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
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
