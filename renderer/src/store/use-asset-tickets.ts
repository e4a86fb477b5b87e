import { useMemo } from 'react';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';

/** Every ticket about some assets, kept up to date; `undefined` while they are first loaded. */
export function useAssetTickets(assets: readonly Pick<Asset, 'id'>[]): readonly Ticket[] | undefined {
  const { store, workspace } = useArchive();
  const wanted = assets
    .map(({ id }) => id)
    .sort()
    .join(' ');
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => {
          const ids = wanted === '' ? [] : (wanted.split(' ') as Asset['id'][]);
          const found = await Promise.all(
            ids.map((value) => workspace.find('ticket', { index: 'assetId', value })),
          );
          return found.flat();
        },
        ({ kind }) => kind === 'ticket',
      ),
    [store, workspace, wanted],
  );
  return useLiveValue(live);
}
