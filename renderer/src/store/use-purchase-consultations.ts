import { useMemo } from 'react';
import type { Consultation, PurchaseRequest } from '#shared/domain/kinds.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';

type PurchaseId = PurchaseRequest['id'];

/** What was agreed before each of some purchases, the earliest first, kept up to date; nothing while it is first loaded. */
export function usePurchaseConsultations(
  purchases: readonly Pick<PurchaseRequest, 'id'>[],
): (id: PurchaseId) => readonly Consultation[] {
  const { store, workspace } = useArchive();
  const wanted = purchases
    .map(({ id }) => id)
    .sort()
    .join(' ');
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => {
          const ids = wanted === '' ? [] : (wanted.split(' ') as PurchaseId[]);
          const found = await Promise.all(
            ids.map((value) => workspace.find('consultation', { index: 'purchaseId', value })),
          );
          return found.flat().sort((one, other) => (one.day < other.day ? -1 : 1));
        },
        ({ kind }) => kind === 'consultation',
      ),
    [store, workspace, wanted],
  );
  const consultations = useLiveValue(live);
  return useMemo(
    () => (id) => (consultations ?? []).filter(({ purchaseId }) => purchaseId === id),
    [consultations],
  );
}
