import { useMemo } from 'react';
import type { Contact } from '#shared/domain/kinds.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';

/** The contacts that are of no ticket yet, latest first, kept up to date; `undefined` while they are first loaded. */
export function useLooseContacts(): readonly Contact[] | undefined {
  const archive = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        archive.store,
        () => archive.looseContacts(),
        ({ kind }) => kind === 'contact',
      ),
    [archive],
  );
  return useLiveValue(live);
}
